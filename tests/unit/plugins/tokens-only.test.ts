import { Linter } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import { describe, expect, it } from 'vitest';
import { tokensOnly } from '../../../src/plugins/tokens-only.mjs';

const found = (css: string) =>
	new Linter()
		.verify(
			`<p>Text</p>\n<style>\n${css}\n</style>\n`,
			[
				...svelte.configs.base,
				{
					files: ['**/*.svelte'],
					plugins: { map: { rules: { 'tokens-only': tokensOnly } } },
					rules: { 'map/tokens-only': 'error' }
				}
			] as Linter.Config[],
			'Some.svelte'
		)
		.map(({ line, message }) => `${line}: ${message}`);

describe('the lint rule on colours', () => {
	it('refuses one that is no token, and says where it stands', () => {
		expect(found('p {\n\t/* red */\n\tcolor: #a1b2c3;\n\tfill: white;\n}')).toEqual([
			'5: #a1b2c3: name a token instead.',
			'6: fill: white: name a token instead.'
		]);
	});

	it('takes tokens, mixed or not', () => {
		expect(
			found('p { color: var(--ink); fill: color-mix(in srgb, var(--ink) 20%, transparent); }')
		).toEqual([]);
	});
});
