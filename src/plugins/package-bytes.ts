/** What each package weighs in the scripts of the site, for the test that holds docs/dependencies.md to it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { packageOf } from './licences.ts';

/** Written by a build, below the root. */
export const PACKAGE_BYTES = '.cache/package-bytes.json';

interface Script {
	code: string;
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

/** By file name: those of the page, and those of its workers, each of which is a build of its own. */
const built = new Map<string, Script>();

export const weighPackages = (): Plugin => ({
	name: 'package-bytes',
	apply: 'build',
	applyToEnvironment: ({ name }) => name === 'client',
	generateBundle(_, bundle) {
		for (const file of Object.values(bundle))
			if (file.type === 'chunk') built.set(file.fileName, file);
		mkdirSync('.cache', { recursive: true });
		writeFileSync(PACKAGE_BYTES, JSON.stringify(packageBytes(built.values()), null, '\t'));
	}
});
