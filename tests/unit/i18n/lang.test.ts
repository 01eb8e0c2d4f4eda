import { describe, expect, it } from 'vitest';
import {
	htmlLang,
	isLang,
	langOfPath,
	langs,
	nextLang,
	othersThan
} from '../../../src/lib/i18n/lang.ts';

describe('languages', () => {
	it('follow each other in a circle', () => {
		expect(langs.map(nextLang)).toEqual([...langs.slice(1), langs[0]]);
	});

	it('have the rest as others', () => {
		for (const lang of langs) expect([lang, ...othersThan(lang)].sort()).toEqual([...langs].sort());
	});

	it('are told to browsers with the script', () => {
		expect(langs.map((lang) => htmlLang[lang])).toEqual(['en', 'zh-Hans']);
	});

	it('are known by their code only', () => {
		expect(['en', 'zh'].every(isLang)).toBe(true);
		expect(['EN', 'zh-Hans', '', 'de', undefined].some(isLang)).toBe(false);
	});
});

describe('the language of a path', () => {
	it.each([
		['/en/', 'en'],
		['/zh', 'zh'],
		['/zh/list/', 'zh'],
		['/a/base/zh/partner/sg/', 'zh'],
		['/en/zone/zh/', 'en'],
		['/', undefined],
		['/english/', undefined],
		['/data/partners.json', undefined],
		['', undefined]
	])('%j is %s', (path, lang) => {
		expect(langOfPath(path)).toBe(lang);
	});
});
