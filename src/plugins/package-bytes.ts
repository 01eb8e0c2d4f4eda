/** What each package weighs in the scripts of the site, for the test that holds docs/dependencies.md to it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { packageOf } from './licences.ts';

/** Written by a build, below the root. */
export const PACKAGE_BYTES = '.cache/package-bytes.json';

interface Script {
	code: string | Uint8Array;
	/** By file; `renderedLength` is how many letters of the script are of it. */
	modules: Record<string, { renderedLength: number }>;
}

/** Package → bytes after brotli: of each script, as much as it has of its letters. */
export function packageBytes(scripts: Iterable<Script>): Record<string, number> {
	const bytes: Record<string, number> = {};
	for (const { code, modules } of scripts) {
		const parts = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
		const letters = parts.reduce((sum, [, { renderedLength }]) => sum + renderedLength, 0);
		const weight = parts.length ? brotliCompressSync(code).length : 0;
		for (const [id, { renderedLength }] of parts) {
			const name = packageOf(id);
			if (name) bytes[name] = (bytes[name] ?? 0) + (weight * renderedLength) / letters;
		}
	}
	return bytes;
}

/** A worker is no chunk but a file, which bears the name of its package. */
const workerOf = (file: string): string | undefined => /\/workers\/(.+)-worker-/.exec(file)?.[1];

export const weighPackages = (): Plugin => ({
	name: 'package-bytes',
	apply: 'build',
	applyToEnvironment: ({ name }) => name === 'client',
	generateBundle(_, bundle) {
		const scripts = Object.values(bundle).flatMap((file): Script[] => {
			if (file.type === 'chunk') return [file];
			const name = workerOf(file.fileName);
			const modules = { [`/node_modules/${name}/`]: { renderedLength: 1 } };
			return name ? [{ code: file.source, modules }] : [];
		});
		mkdirSync('.cache', { recursive: true });
		writeFileSync(PACKAGE_BYTES, JSON.stringify(packageBytes(scripts), null, '\t'));
	}
});
