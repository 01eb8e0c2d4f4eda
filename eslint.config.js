import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { tokensOnly } from './src/plugins/tokens-only.mjs';
import svelteConfig from './svelte.config.js';

/**
 * What a folder may import: data flows one way, from the model to the page.
 * @param {string[]} files
 * @param {string} regex of modules that it may not import
 * @param {string} message
 * @returns {import('eslint').Linter.Config}
 */
const direction = (files, regex, message) => ({
	files,
	rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] }
});

const outside = '^(svelte|\\$app|maplibre-gl|\\$lib/server)';

export default ts.config(
	{
		ignores: [
			'.svelte-kit/',
			'build/',
			'.cache/',
			'geo/out/',
			'src/lib/paraglide/',
			'src/lib/generated/'
		]
	},
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			// Addresses are built by src/lib/url, which knows the base path.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		plugins: { map: { rules: { 'tokens-only': tokensOnly } } },
		rules: { 'map/tokens-only': 'error' }
	},
	direction(
		['src/lib/model/**/*.ts'],
		`${outside}|\\.\\./(state|map|clock|panels|stage|shell|ui|url|server)/`,
		'The model knows no page, no map and no address.'
	),
	direction(['src/lib/time/*.ts'], `^(\\$|maplibre)|\\.\\./`, 'Time imports nothing of ours.'),
	direction(
		['src/lib/url/{params,codec,paths,migrations}.ts'],
		`${outside}|\\.\\./(state|map|clock|panels|stage|shell|ui|server)/`,
		'The codec is pure.'
	),
	direction(
		[
			'src/lib/map/gl/layers/*.ts',
			'src/lib/map/camera/*.ts',
			'src/lib/map/gl/{style,sources,theme}.ts',
			'src/lib/map/drawn/{arcs,outline,marks,ground}.ts',
			'src/lib/map/input/walk.ts'
		],
		`^(svelte|\\$app)|\\.\\./(state|clock|panels|stage|shell|ui|server)/`,
		'Layers are data: pure functions of theme, language and atlas.'
	)
);
