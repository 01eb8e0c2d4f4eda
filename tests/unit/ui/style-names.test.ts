/** What a style sheet asks for by name has to be there: where it is not, nothing says so. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter(
		(file) => /\.(svelte|css|ts|js|mjs|html)$/.test(file) && !/generated|paraglide/.test(file)
	)
	.map((file) => ({
		file,
		text: readFileSync(join('src', file), 'utf8').replace(/\/\*[^]*?\*\//g, '')
	}));
const all = files.map(({ text }) => text).join('\n');
const named = (pattern: RegExp) => [
	...new Set([...all.matchAll(pattern)].map(([, name = '']) => name))
];
const camelCase = (name: string) =>
	name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

it('an attribute that a rule asks for is set somewhere', () => {
	const isSet = (name: string) =>
		new RegExp(`\\sdata-${name}\\b|dataset\\W{1,3}${camelCase(name)}\\b`).test(all);
	expect(named(/\[data-([\w-]+)/g).filter((name) => !isSet(name))).toEqual([]);
});

it('an animation that a rule names is defined', () => {
	const isDefined = (name: string) => all.includes(`@keyframes ${name} `);
	const asked = named(/animation: ([a-z][\w-]+)/g).filter((name) => name !== 'none');
	expect(asked.filter((name) => !isDefined(name))).toEqual([]);
});

const styleBlock = /<style>([^]*)<\/style>/;

/** Selectors that reach past the elements of their own file: the compiler names those of a component that match none of its own. */
function farSelectors({ file, text }: { file: string; text: string }): string[] {
	if (file.endsWith('.css'))
		return [...text.matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector);
	const inBrackets = /:global(\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))/g;
	return [...(styleBlock.exec(text)?.[1] ?? '').matchAll(inBrackets)].map(([, far = '']) => far);
}

it('a class that a rule asks for in another file is set somewhere', () => {
	const setting =
		/\bclass(?:=|:|Name = |List\W+\w+\()\s?(?:"[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\}|[^;\n]*)/g;
	const settings = files
		.filter(({ file }) => !file.endsWith('.css'))
		.flatMap(({ text }) => text.replace(styleBlock, '').match(setting) ?? [])
		.join('\n');
	const isSet = (name: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(settings);
	/** Ends with a value: `is-{size}`, `map-${style}`. */
	const isMade = (name: string) =>
		name.includes('-') &&
		new RegExp(`(?<![\\w-])${name.replace(/[^-]+$/, '')}\\$?\\{`).test(settings);
	const isMapLibre = (name: string) => name.startsWith('maplibregl-');

	const asked = files.flatMap((from) =>
		farSelectors(from)
			.flatMap((selector) => [...selector.matchAll(/\.([a-z][\w-]*)/gi)])
			.map(([, name = '']) => ({ name, folder: dirname(from.file) }))
	);
	/** A value of a folder that asks for it, or of the model, e.g. `'peek'`. */
	const isValue = (name: string) => {
		const folders = asked.filter((one) => one.name === name).map(({ folder }) => folder);
		return files
			.filter(({ file }) => /\.(ts|svelte)$/.test(file))
			.filter(({ file }) => ['lib/model', ...folders].includes(dirname(file)))
			.some(({ text }) => text.includes(`'${name}'`));
	};
	const ways = [isSet, isMade, isMapLibre, isValue];
	const names = [...new Set(asked.map(({ name }) => name))];
	expect(names.filter((name) => !ways.some((way) => way(name)))).toEqual([]);
});
