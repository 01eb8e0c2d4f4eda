/** The pages for addresses that name nothing, made of the one that SvelteKit writes. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { notFoundPage } from '../../../src/plugins/not-found.ts';

const kitStart = `
	{
		__sveltekit_1x = {
			base: ""
		};
		const element = document.currentScript.parentElement;
		Promise.all([
			import("/_app/immutable/entry/start.A.js"),
			import("/_app/immutable/entry/app.B.js")
		]).then(([kit, app]) => {
			kit.start(app, element);
		});
	}
`;
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const fallback = `<html lang="en"><head>
	<link rel="icon" href="/favicon.svg" />
	<meta http-equiv="content-security-policy" content="script-src 'self' '${hash('early')}' '${hash(kitStart)}'">
	<link href="/_app/immutable/entry/start.A.js" rel="modulepreload">
	<link href="/_app/immutable/assets/shell.css" rel="stylesheet"> <script>early</script>
	<link rel="stylesheet" href="/brand.css" />
</head><body><div class="app"><script>${kitStart}</script></div></body></html>`;
const made = notFoundPage(fallback, 'start();');

describe('a page for what is not there', () => {
	it('names no address of the root of a host', () => {
		const withoutNotes = made.replace(/<noscript>.*<\/noscript>/, '');
		expect(withoutNotes).not.toMatch(/["']\/[^/]/);
	});

	it('starts the same app', () => {
		expect(made).toContain(
			'<script data-files=\'{"langs":["en","zh"],"settings":"__sveltekit_1x","scripts":' +
				'["_app/immutable/entry/start.A.js","_app/immutable/entry/app.B.js"],' +
				'"sheets":["_app/immutable/assets/shell.css"]}\'>start();</script>'
		);
	});

	it('allows its scripts, and no other', () => {
		const scripts = [...made.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(
			([, text = '']) => text
		);
		const allowed = [...made.matchAll(/'(sha256-[^']*)'/g)].map(([, text]) => text);
		expect(allowed).toEqual(scripts.map(hash));
	});

	it('speaks the language that was asked for, or all of them', () => {
		const zh = notFoundPage(fallback, '', 'zh');
		expect(zh).toContain('<html lang="zh-Hans"');
		expect(zh).toContain('<noscript><h1>没有此页面</h1><p><a href="/zh/">丝路电商地图</a></p>');
		expect(made).toContain('There is no such page · <span lang="zh-Hans">没有此页面</span>');
	});

	it('knows where the site lies if the build was told', () => {
		const told = notFoundPage(fallback, '', 'en', '/maps/silk-road');
		expect(told).toContain(' data-site="/maps/silk-road"');
		expect(told).toContain('<a href="/maps/silk-road/en/">');
	});

	it('is not made of one that SvelteKit starts in another way', () => {
		expect(() => notFoundPage(fallback.replace('import', 'load'), '')).toThrow('no longer starts');
	});
});
