import { expect, it } from 'vitest';
import { hashOf, inputsHash } from '../../../src/cli/lib/inputs.mjs';
import { temporaryFolder, write } from './temporary-folder.ts';

const project = () =>
	temporaryFolder({
		'package-lock.json': '{}',
		'vite.config.ts': 'export default {}',
		'src/app.html': '<p>',
		'data/partners.yaml': 'a: 1'
	});

it.each([
	['src/lib/new.ts', 'export {}'],
	['data/partners.yaml', 'a: 2'],
	['geo/build.ts', ''],
	['static/icon.svg', '<svg/>'],
	['vite.config.ts', 'export default { a: 1 }'],
	['svelte.config.js', 'export default {}'],
	['package-lock.json', '{ }']
])('changes with %s', (path, content) => {
	const dir = project();
	const before = inputsHash(dir, {});
	write(dir, path, content);
	expect(inputsHash(dir, {})).not.toBe(before);
});

it.each([
	'geo/out/world.json',
	'src/lib/generated/atlas.json',
	'src/lib/paraglide/runtime.js',
	'src/lib/i18n/project.inlang/cache/a',
	'src/.DS_Store',
	'build/index.html',
	'tests/unit/a.test.ts',
	'README.md'
])('does not change with %s', (path) => {
	const dir = project();
	const before = inputsHash(dir, {});
	write(dir, path, 'anything');
	expect(inputsHash(dir, {})).toBe(before);
});

it('tells a moved file from the same bytes elsewhere', () => {
	const one = temporaryFolder({ 'src/a': 'x', 'src/b': '' });
	const two = temporaryFolder({ 'src/a': '', 'src/b': 'x' });
	expect(inputsHash(one, {})).not.toBe(inputsHash(two, {}));
});

it('changes with public environment variables only', () => {
	const dir = project();
	const before = inputsHash(dir, {});
	expect(inputsHash(dir, { HOME: '/home/a' })).toBe(before);
	expect(inputsHash(dir, { PUBLIC_ORIGIN: 'https://example.org' })).not.toBe(before);
});

it('tells what a folder holds that builds write, where it is asked for, and whether it is there', () => {
	const dir = project();
	const paths = ['src/app.html', 'src/lib/paraglide'];
	const hashes = [undefined, 'a', 'b'].map((content) => {
		if (content) write(dir, 'src/lib/paraglide/runtime.js', content);
		return hashOf(dir, paths);
	});
	expect(new Set(hashes).size).toBe(3);
	write(dir, 'src/lib/paraglide/runtime.js', 'a');
	expect(hashOf(dir, paths)).toBe(hashes[1]);
});
