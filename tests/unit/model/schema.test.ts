import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatEdtf, formatPeriod } from '../../../src/lib/i18n/dates.ts';
import { langs } from '../../../src/lib/i18n/lang.ts';
import { readEdtf } from '../../../src/lib/model/edtf.ts';
import {
	collections,
	Country,
	Edition,
	Edtf,
	Gb,
	Id,
	Province,
	Ref,
	Source,
	Text,
	Wording
} from '../../../src/lib/model/schema.ts';
import { inBoth } from '../../../src/lib/model/wording.ts';

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('an id', () => {
	it.each(['sg', 'batch-1', '163-2024', 'a-b-c'])('may be %s', (id) =>
		expect(accepts(Id, id)).toBe(true)
	);
	it.each(['', 'SG', 'a_b', 'a--b', '-a', 'a-', 'a b', 'é', '中国', 'a/b'])('may not be %j', (id) =>
		expect(accepts(Id, id)).toBe(false)
	);
});

describe('a text', () => {
	it('stands in both languages', () => {
		expect(accepts(Text, { en: 'Chile', zh: '智利' })).toBe(true);
		expect(accepts(Text, { en: 'Chile' })).toBe(false);
		expect(accepts(Text, { en: 'Chile', zh: '' })).toBe(false);
		expect(accepts(Text, { en: ' ', zh: '智利' })).toBe(false);
		expect(accepts(Text, { en: 'Chile', zh: '智利', fr: 'Chili' })).toBe(false);
	});

	it('is plain, without HTML; a comparison is no HTML', () => {
		expect(accepts(Text, { en: '<b>Chile</b>', zh: '智利' })).toBe(false);
		expect(accepts(Text, { en: 'x<script src=a>', zh: '智利' })).toBe(false);
		expect(accepts(Text, { en: 'a < b and b > c', zh: '智利' })).toBe(true);
	});

	it('is trimmed', () => {
		expect(Text.parse({ en: ' Chile ', zh: '智利' }).en).toBe('Chile');
	});
});

describe('codes', () => {
	it('have the form of their standard', () => {
		expect([accepts(Country, 'SG'), accepts(Country, 'sg'), accepts(Country, 'SGP')]).toEqual([
			true,
			false,
			false
		]);
		expect([accepts(Province, 'CN-SH'), accepts(Province, 'CN-31')]).toEqual([true, false]);
		expect([accepts(Gb, '310000'), accepts(Gb, 310000), accepts(Gb, '31000')]).toEqual([
			true,
			false,
			false
		]);
		expect([
			accepts(Ref, 'partner/sg'),
			accepts(Ref, 'partners/sg'),
			accepts(Ref, 'partner/')
		]).toEqual([true, false, false]);
	});
});

describe('a source', () => {
	const source = (url: string) => ({
		id: 'a',
		title: 'A',
		lang: 'en',
		publisher: 'P',
		url,
		says: { en: 'a', zh: '一' }
	});

	it('has an address that can be followed', () => {
		expect(accepts(Source, source('https://example.org/a'))).toBe(true);
		expect(accepts(Source, source('http://example.org/a'))).toBe(true);
		for (const url of ['javascript:alert(1)', 'example.org', 'ftp://example.org', ''])
			expect(accepts(Source, source(url)), url).toBe(false);
	});
});

describe('a wording', () => {
	it('is one for both languages, or one for each', () => {
		expect(accepts(Wording, 'Amwal Plus')).toBe(true);
		expect(accepts(Wording, { en: 'Xinhua', zh: '新华社' })).toBe(true);
		for (const wrong of ['', '<b>Xinhua</b>', { en: 'Xinhua' }, { zh: '新华社' }, 7, null])
			expect(accepts(Wording, wrong), JSON.stringify(wrong)).toBe(false);
	});

	it('is written out in both languages', () => {
		expect(inBoth('Amwal Plus')).toEqual({ en: 'Amwal Plus', zh: 'Amwal Plus' });
		expect(inBoth({ en: 'Xinhua', zh: '新华社' }).zh).toBe('新华社');
	});
});

describe('an edition', () => {
	it('has a version by the calendar and a day', () => {
		expect(accepts(Edition, { version: '2026.11.0', asOf: '2026-11-21' })).toBe(true);
		expect(accepts(Edition, { version: '1.0.0', asOf: '2026-11-21' })).toBe(false);
		expect(accepts(Edition, { version: '2026.11.0', asOf: '2026-11' })).toBe(false);
	});
});

describe('a date', () => {
	it.each([
		'2016',
		'2016-11',
		'2016-11-22',
		'2016-11-22?',
		'2016~',
		'2016%',
		'../2016-11',
		'2016/2017-03?'
	])('may be %s', (date) => expect(accepts(Edtf, date)).toBe(true));

	it('that the schema and the reader let pass can be written in both languages', () => {
		const almost = fc.oneof(
			fc.stringMatching(/^[0-9X.~?%/-]{1,12}$/),
			fc.stringMatching(/^(\.\.\/)?\d{4}(-[01]\d(-[0-3]\d)?)?[?~%]?(\/\d{4}(-[01]\d)?[?~%]?)?$/),
			fc.constantFrom(
				'201X',
				'2023-1X',
				'2023-XX',
				'2001-21',
				'20',
				'99999',
				'?2020',
				'2020-?01',
				'-2020',
				'/2020'
			)
		);
		const passes = (date: string) => {
			if (!accepts(Edtf, date)) return false;
			try {
				return readEdtf(date).latest !== null;
			} catch {
				return false;
			}
		};
		fc.assert(
			fc.property(almost, (date) => {
				fc.pre(passes(date));
				for (const lang of langs)
					for (const text of [formatEdtf(date, lang), formatPeriod(date, lang)]) {
						expect(text).not.toMatch(/NaN|undefined|X|\.\.|^\s|\s$| {2}/);
						expect(text).toMatch(/\d{4}/);
					}
			}),
			{ numRuns: 1000 }
		);
	});
});

describe('the schemas', () => {
	it('can each be told as JSON Schema', () => {
		for (const schema of Object.values(collections))
			expect(z.toJSONSchema(schema, { io: 'input' })).toMatchObject({
				type: 'object',
				additionalProperties: false
			});
	});
});
