/** What a style sheet asks for by name has to be there: where it is not, nothing says so. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(svelte|css|ts|js|html)$/.test(file))
	.map((file) => readFileSync(join('src', file), 'utf8').replace(/\/\*[^]*?\*\//g, ''));
const all = files.join('\n');
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
