import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import svelteConfig from '../../../svelte.config.js';
import { allowOwnStyles } from '../../../src/own-styles.ts';

const hashOf = (style: string) => `sha256-${createHash('sha256').update(style).digest('base64')}`;
const page = (body: string) =>
	`<meta content="style-src-attr 'unsafe-hashes'; img-src 'self'">${body}`;

it('a page allows the style attributes that it comes with, each once', () => {
	const html = page(
		'<i style="--a: 1"></i><b class="x" style="left:2%"></b><i style="--a: 1"></i>'
	);
	expect(allowOwnStyles(html)).toContain(
		`style-src-attr 'unsafe-hashes' '${hashOf('--a: 1')}' '${hashOf('left:2%')}'; img-src`
	);
	expect(allowOwnStyles(page(''))).toBe(page(''));
});

it('refuses an attribute whose text is not what the browser reads', () => {
	expect(() => allowOwnStyles(page('<i style="background:url(&quot;a&quot;)"></i>'))).toThrow(
		/no escapes/
	);
});

it('the one style of the announcer that SvelteKit adds is the one that is allowed', () => {
	const source = readFileSync('node_modules/@sveltejs/kit/src/core/sync/write_root.js', 'utf8');
	const style = /id="svelte-announcer"[^>]* style="([^"]*)"/.exec(source)?.[1] ?? '';
	expect(svelteConfig.kit?.csp?.directives?.['style-src-attr']).toEqual([
		'unsafe-hashes',
		hashOf(style)
	]);
});
