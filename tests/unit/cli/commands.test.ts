/** The commands that documents name: scripts, suites, programs and files are there, and every script is told somewhere. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { selectSuites } from '../../../src/cli/lib/suites.mjs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};
const filesBelow = (folders: string[], ending: RegExp): string[] =>
	folders
		.flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
		)
		.filter((file) => ending.test(file));
const allOf = (files: string[]) => files.map((file) => readFileSync(file, 'utf8')).join('\n');

const documents = filesBelow(['docs', 'src', 'tests', 'geo', 'data', 'deploy'], /\.md$/);
const text = allOf([...documents, ...readdirSync('.').filter((file) => file.endsWith('.md'))]);
const code = allOf(filesBelow(['src', 'geo'], /\.(ts|mjs|svelte)$/));

/** What follows the name of a program in code, up to the end of it. */
const after = (program: string): string[] => [
	...new Set(
		[...text.matchAll(new RegExp(`(?<=[\`\\n;&] ?)${program} ([^\`\\n#&;]+)`, 'g'))].map(
			([, rest = '']) => rest.trim()
		)
	)
];

describe('a command in a document', () => {
	it.each(after('npm run'))('npm run %s is a script', (rest) => {
		expect(Object.keys(scripts)).toContain(rest.split(' ')[0]);
	});

	it.each(after('npm test --'))('npm test -- %s names suites', (rest) => {
		expect(selectSuites(rest.split(' '))).not.toEqual([]);
	});

	it.each(after('npx'))('npx %s is a program of a package, with files that are there', (rest) => {
		const [program = '', ...args] = rest.split(' ');
		expect(existsSync(join('node_modules/.bin', program))).toBe(true);
		const files = args.filter((arg) => /^(src|tests)\/.*\.\w+$/.test(arg));
		expect(files.filter((file) => !existsSync(file))).toEqual([]);
	});

	it.each([...new Set(text.match(/\bPUBLIC_[A-Z_]+/g))])('%s is a setting of the build', (name) => {
		expect(code).toContain(name);
	});
});

/** Parts of others, which nobody needs to know. */
const parts = [
	'lint',
	'format',
	'format:check',
	'check',
	'test:unit',
	'test:hosts',
	'test:commands',
	'test:engines',
	'previews'
];
it.each(Object.keys(scripts).filter((name) => !parts.includes(name)))(
	'the script %s is told in a document',
	(name) => {
		expect(text).toMatch(new RegExp(`npm (run )?${name}\\b`));
	}
);

it.each(Object.entries(scripts))('the script %s runs files that are there', (_, line) => {
	const files = line.split(/\s+/).filter((word) => /^(src|tests|geo)\/.*\.\w+$/.test(word));
	expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
