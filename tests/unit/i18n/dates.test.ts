import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	formatDay,
	formatEdtf,
	formatPeriod,
	isApproximate,
	isUncertain,
	precisionOf
} from '../../../src/lib/i18n/dates.ts';
import { langs } from '../../../src/lib/i18n/lang.ts';
import { calendar, dayOf, isoDay } from '../../../src/lib/time/day.ts';
import { on } from '../helpers/atlas.ts';

describe('a day in words', () => {
	it('is written as one reads it', () => {
		expect(formatDay(on('2025-05-31'), 'en')).toBe('31 May 2025');
		expect(formatDay(on('2025-09-05'), 'en')).toBe('5 September 2025');
		expect(formatDay(on('2025-09-05'), 'en', 'short')).toBe('5 Sep 2025');
		expect(formatDay(on('2025-05-31'), 'zh')).toBe('2025年5月31日');
		expect(formatDay(on('2025-01-05'), 'zh', 'short')).toBe('2025年1月5日');
	});

	it('agrees with the language of the platform, all the year round', () => {
		const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
		const chinese = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' });
		for (let day = dayOf(2024); day < dayOf(2025); day += 5) {
			const date = new Date(day * 86_400_000);
			expect(formatDay(day, 'en')).toBe(english.format(date));
			expect(formatDay(day, 'zh')).toBe(chinese.format(date));
		}
	});

	it('is what its EDTF form is in words', () => {
		fc.assert(
			fc.property(fc.integer({ min: dayOf(1900), max: dayOf(2100) }), (day) => {
				for (const lang of langs)
					for (const form of ['long', 'short'] as const)
						expect(formatEdtf(isoDay(day), lang, form)).toBe(formatDay(day, lang, form));
			})
		);
	});
});

describe('an EDTF date in words', () => {
	it.each([
		['2025-05-31', '31 May 2025', '2025年5月31日'],
		['2016-11', 'November 2016', '2016年11月'],
		['2016', '2016', '2016年'],
		['2020-02-26?', '26 February 2020', '2020年2月26日'],
		['2019-09~', 'about September 2019', '约2019年9月'],
		['2024~', 'about 2024', '约2024年'],
		['2024%', 'about 2024', '约2024年'],
		['../2023-10-10', 'by 10 October 2023', '不晚于2023年10月10日'],
		['../2023-06', 'by June 2023', '不晚于2023年6月'],
		['2019/2021', 'between 2019 and 2021', '2019年至2021年之间'],
		[
			'2021-06-17/2023-11',
			'between 17 June 2021 and November 2023',
			'2021年6月17日至2023年11月之间'
		]
	])('%s is %s, %s', (edtf, en, zh) => {
		expect(formatEdtf(edtf, 'en')).toBe(en);
		expect(formatEdtf(edtf, 'zh')).toBe(zh);
	});

	it('names a year once where both ends of a bracket share it', () => {
		expect(formatEdtf('2025-01-01/2025-07-01', 'en')).toBe('between 1 January and 1 July 2025');
		expect(formatEdtf('2025-01/2025-07-01', 'en')).toBe('between January and 1 July 2025');
		expect(formatEdtf('2025-05/2025', 'en')).toBe('between May 2025 and 2025');
		expect(formatEdtf('2025~/2025-07', 'en')).toBe('between about 2025 and July 2025');
		expect(formatEdtf('2025-01-01/2025-07-01', 'zh')).toBe('2025年1月1日至2025年7月1日之间');
	});

	it('is no more exact than it is', () => {
		fc.assert(
			fc.property(fc.integer({ min: dayOf(1900), max: dayOf(2100) }), (day) => {
				const { month } = calendar(day);
				expect(formatEdtf(isoDay(day).slice(0, 4), 'en')).toMatch(/^\d{4}$/);
				expect(formatEdtf(isoDay(day).slice(0, 7), 'en')).toMatch(/^[A-Z][a-z]+ \d{4}$/);
				expect(formatEdtf(isoDay(day).slice(0, 7), 'zh')).toMatch(new RegExp(`年${month}月$`));
			})
		);
	});

	it('can be short', () => {
		expect(formatEdtf('../2023-10-10', 'en', 'short')).toBe('by 10 Oct 2023');
		expect(formatEdtf('2016-11', 'en', 'short')).toBe('Nov 2016');
	});
});

describe('a period in words', () => {
	it.each([
		['2023-11-23/2023-11-27', '23–27 November 2023', '2023年11月23日至2023年11月27日'],
		[
			'2023-11-29/2023-12-03',
			'29 November 2023 – 3 December 2023',
			'2023年11月29日至2023年12月3日'
		],
		['2023-11-23', '23 November 2023', '2023年11月23日'],
		['2023-11', 'November 2023', '2023年11月']
	])('%s is %s, %s', (edtf, en, zh) => {
		expect(formatPeriod(edtf, 'en')).toBe(en);
		expect(formatPeriod(edtf, 'zh')).toBe(zh);
	});

	it('that is a bracket reads like one', () => {
		expect(formatPeriod('../2023-10', 'en')).toBe('by October 2023');
		expect(formatPeriod('2023-10/2023-11', 'en')).toBe('between October and November 2023');
		expect(formatPeriod('2019/2021', 'zh')).toBe('2019年至2021年之间');
	});
});

describe('the precision of a date', () => {
	it.each([
		['2025-05-31', 'day'],
		['2025-05-31?', 'day'],
		['2016-11', 'month'],
		['2016-11~', 'month'],
		['2016', 'year'],
		['2016?', 'year'],
		['2025-01-01/2025-07-01', 'bracket'],
		['../2023-10-10', 'by']
	])('of %s is %s', (edtf, precision) => {
		expect(precisionOf(edtf)).toBe(precision);
	});

	it('is apart from being uncertain or approximate', () => {
		expect(['2020?', '2020%', '2020~', '2020'].map(isUncertain)).toEqual([
			true,
			true,
			false,
			false
		]);
		expect(['2020?', '2020%', '2020~', '2020'].map(isApproximate)).toEqual([
			false,
			true,
			true,
			false
		]);
	});
});
