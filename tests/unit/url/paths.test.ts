import { describe, expect, it } from 'vitest';
import { kinds } from '../../../src/lib/model/kinds.ts';
import { langs } from '../../../src/lib/i18n/lang.ts';
import { belowBase, inLang, pagePath, recordPath } from '../../../src/lib/url/paths.ts';

describe('paths', () => {
	it('of pages stand under their language', () => {
		expect(pagePath('en', 'explore')).toBe('/en/');
		expect(pagePath('zh', 'list')).toBe('/zh/list/');
		expect(pagePath('zh', 'data')).toBe('/zh/data/');
	});

	it('of records name kind and id', () => {
		expect(recordPath('en', 'partner', 'sg')).toBe('/en/partner/sg/');
		expect(recordPath('zh', 'mechanism', 'rcep')).toBe('/zh/mechanism/rcep/');
	});

	it('begin and end with a slash, as a static host serves folders', () => {
		const all = langs.flatMap((lang) => [
			...(['explore', 'list', 'data'] as const).map((page) => pagePath(lang, page)),
			...kinds.map((kind) => recordPath(lang, kind, 'a-b'))
		]);
		for (const path of all) expect(path).toMatch(/^(\/[a-z-]+)+\/$/);
		expect(new Set(all).size).toBe(all.length);
	});
});

describe('the same page in another language', () => {
	it.each([
		['/en/', 'zh', '/zh/'],
		['/en', 'zh', '/zh'],
		['/zh/partner/sg/', 'en', '/en/partner/sg/'],
		['/map/zh/list/', 'en', '/map/en/list/'],
		['/en/', 'en', '/en/']
	] as const)('of %s in %s is %s', (path, lang, other) => {
		expect(inLang(path, lang)).toBe(other);
	});

	it('changes the language only, not an id that looks like one', () => {
		expect(inLang('/en/zone/zh/', 'zh')).toBe('/zh/zone/zh/');
		expect(inLang('/zh/zone/enshi/', 'en')).toBe('/en/zone/enshi/');
	});

	it('of a path without one is that path', () => {
		expect(inLang('/about/entry/', 'zh')).toBe('/about/entry/');
	});
});

it('an address below the site is what follows its base path, which may be a part of other words', () => {
	expect(belowBase('/map/en/?t=2020', '/map')).toBe('/en/?t=2020');
	expect(belowBase('/en/', '')).toBe('/en/');
	expect(belowBase('/en/', '../..')).toBe('/en/');
	expect(belowBase('/mapped/en/', '/map')).toBe('/mapped/en/');
});
