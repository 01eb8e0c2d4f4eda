import { describe, expect, it } from 'vitest';
import { htmlLang, isLang, langOfPath, langs, otherLang } from '../../../src/lib/i18n/lang.ts';

describe('languages', () => {
	it('are two, each the other of the other', () => {
		expect(langs).toEqual(['en', 'zh']);
		expect(langs.map(otherLang)).toEqual(['zh', 'en']);
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
