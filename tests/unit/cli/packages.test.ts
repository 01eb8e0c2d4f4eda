/** What the project installs: all of it known, pinned, and without a program that runs on the way. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFolders } from '../../../src/cli/lib/package-folders.mjs';

interface Entry {
	integrity?: string;
	link?: boolean;
	hasInstallScript?: boolean;
}
const read = (file: string): string => readFileSync(file, 'utf8');
const projectIn = (folder: string) =>
	JSON.parse(read(join(folder, 'package.json'))) as Record<
		'dependencies' | 'devDependencies' | 'overrides',
		Record<string, string>
	>;
const packagesIn = (folder: string) =>
	(JSON.parse(read(join(folder, 'package-lock.json'))) as { packages: Record<string, Entry> })
		.packages;
const project = projectIn('.');
const direct: Record<string, string> = Object.assign(
	{},
	...packageFolders.map(projectIn).flatMap((p) => [p.dependencies, p.devDependencies])
);
/** Nothing of another's is behind them. */
const OURS = ['src/cli/empty-package', 'src/cli/no-requests'];
const isOurs = (version: string | undefined) => OURS.some((path) => version === `file:${path}`);
const isExact = (version: string | undefined) => /^\d+\.\d+\.\d+$/.test(version ?? '');

describe('a package', () => {
	it('runs no script while it is installed', () => {
		expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
	});

	it('that would run one is known to work without', () => {
		const would = packageFolders.flatMap((folder) =>
			Object.entries(packagesIn(folder)).flatMap(([path, { hasInstallScript }]) =>
				hasInstallScript ? [path] : []
			)
		);
		// Its program comes as a package for each platform.
		expect(would).toEqual(['node_modules/esbuild']);
	});

	it.each(packageFolders)('of %s is pinned by its contents, or is our own', (folder) => {
		const loose = Object.entries(packagesIn(folder)).filter(
			([path, { integrity, link }]) =>
				path !== '' && !OURS.includes(path) && !link && !integrity?.startsWith('sha512-')
		);
		expect(loose).toEqual([]);
	});

	it('of our own has an exact version', () => {
		const loose = Object.entries(direct).filter(
			([, version]) => !isExact(version) && !isOurs(version)
		);
		expect(loose).toEqual([]);
	});

	it('is explained in docs/dependencies.md, and no other is', () => {
		const rows = read('docs/dependencies.md').match(/^\| `.*?\|/gm) ?? [];
		const explained = rows.flatMap((row) =>
			[...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
		);
		expect(explained.toSorted()).toEqual(Object.keys(direct).toSorted());
	});

	it('is a dependency where it ships to browsers, and one of development where it only builds or tests', () => {
		const [shipped = ''] = read('docs/dependencies.md').split('## While the site is built');
		const names = [...shipped.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
		expect(names.toSorted()).toEqual(Object.keys(project.dependencies).toSorted());
	});

	it('that is replaced is replaced by one of ours, or by an exact version of itself', () => {
		for (const [name, by] of Object.entries(project.overrides)) {
			if (isExact(by)) continue;
			expect(by).toBe(`$${name}`);
			expect(isOurs(direct[name]), name).toBe(true);
		}
	});
});
