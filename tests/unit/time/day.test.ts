import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addYears, calendar, dayOf, isoDay, readDay } from '../../../src/lib/time/day.ts';

/** Every day that a four-digit year can name. */
const FIRST = -719528;
const LAST = 2932896;
const anyDay = fc.integer({ min: FIRST, max: LAST });

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = (year: number) => [
	31,
	isLeap(year) ? 29 : 28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];

describe('day numbers', () => {
	it('count from 1 January 1970', () => {
		expect(dayOf(1970)).toBe(0);
		expect(dayOf(1970, 1, 2)).toBe(1);
		expect(dayOf(1969, 12, 31)).toBe(-1);
		expect(dayOf(2000, 3, 1)).toBe(11017);
	});

	it('run without a gap through four centuries of months and leap years', () => {
		let day = dayOf(1800);
		for (let year = 1800; year < 2200; year++)
			for (const [i, length] of lengths(year).entries())
				for (let d = 1; d <= length; d++)
					if (dayOf(year, i + 1, d) !== day++) expect.fail(`${year}-${i + 1}-${d} is out of line`);
		expect(day).toBe(dayOf(2200));
	});

	it('know that 1900 was no leap year and 2000 was one', () => {
		expect(dayOf(1900, 3, 1) - dayOf(1900, 2, 28)).toBe(1);
		expect(dayOf(2000, 3, 1) - dayOf(2000, 2, 28)).toBe(2);
	});

	it('run past the end of a month into the next one', () => {
		expect(isoDay(dayOf(2023, 2, 29))).toBe('2023-03-01');
		expect(isoDay(dayOf(2023, 12, 32))).toBe('2024-01-01');
	});

	it('come back from the calendar', () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				const c = calendar(day);
				expect(dayOf(c.year, c.month, c.day)).toBe(day);
			})
		);
	});

	it('come back from their ISO form, years before 100 included', () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				expect(isoDay(day)).toMatch(/^\d{4}-\d\d-\d\d$/);
				expect(readDay(isoDay(day))).toEqual({ day, exact: true });
			}),
			{ examples: [[FIRST], [LAST], [dayOf(2000) - 365 * 1950]] }
		);
	});
});

describe('day numbers and time zones', () => {
	const before = process.env['TZ'];
	afterEach(() => {
		if (before === undefined) delete process.env['TZ'];
		else process.env['TZ'] = before;
	});

	it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Los_Angeles', 'Asia/Shanghai'])(
		'do not meet in %s',
		(zone) => {
			process.env['TZ'] = zone;
			expect(new Date(0).getTimezoneOffset()).not.toBe(0);
			expect(isoDay(dayOf(2025, 5, 31))).toBe('2025-05-31');
			expect(calendar(dayOf(2025, 1, 1))).toEqual({ year: 2025, month: 1, day: 1 });
			expect(readDay('2024-02')).toEqual({ day: dayOf(2024, 2, 29), exact: true });
		}
	);
});

describe('some years away', () => {
	it('is the same calendar day', () => {
		expect(isoDay(addYears(dayOf(2025, 5, 31), 1))).toBe('2026-05-31');
		expect(isoDay(addYears(dayOf(2025, 1, 1), -8))).toBe('2017-01-01');
	});

	it('29 February becomes 28 February, except in a leap year', () => {
		expect(isoDay(addYears(dayOf(2024, 2, 29), 1))).toBe('2025-02-28');
		expect(isoDay(addYears(dayOf(2024, 2, 29), -1))).toBe('2023-02-28');
		expect(isoDay(addYears(dayOf(2024, 2, 29), 4))).toBe('2028-02-29');
	});

	it('leads back, except from a 29 February', () => {
		const years = fc.integer({ min: -300, max: 300 });
		fc.assert(
			fc.property(fc.integer({ min: dayOf(1500), max: dayOf(2500) }), years, (day, n) => {
				const c = calendar(day);
				fc.pre(!(c.month === 2 && c.day === 29));
				expect(addYears(addYears(day, n), -n)).toBe(day);
			})
		);
	});
});

describe('reading a day', () => {
	it.each([
		['2023-11-23', '2023-11-23'],
		['2023-1-2', '2023-01-02'],
		['2023-02', '2023-02-28'],
		['2024-02', '2024-02-29'],
		['2025', '2025-12-31'],
		[' 2025-05-31 ', '2025-05-31']
	])('%j is %s, exactly', (text, iso) => {
		const read = readDay(text);
		expect(read && isoDay(read.day)).toBe(iso);
		expect(read?.exact).toBe(true);
	});

	it.each([
		['2023-13', '2023-12-31'],
		['2023-00', '2023-01-31'],
		['2023-02-29', '2023-02-28'],
		['2023-04-31', '2023-04-30'],
		['2023-04-00', '2023-04-01'],
		['2023-99-99', '2023-12-31'],
		['2023-00-05', '2023-01-05']
	])('%j is brought to %s and says so', (text, iso) => {
		const read = readDay(text);
		expect(read && isoDay(read.day)).toBe(iso);
		expect(read?.exact).toBe(false);
	});

	it.each([
		'',
		'latest',
		'23',
		'20231123',
		'2023/11/23',
		'2023-11-23T00:00',
		'-2023',
		'2023-',
		'2023-1-234',
		'٢٠٢٣'
	])('%j is no day', (text) => {
		expect(readDay(text)).toBeUndefined();
	});

	it('is total: any text gives a day that can be written, or nothing', () => {
		const almost = fc.stringMatching(/^\d{4}(-\d{0,3}){0,3}$/);
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), almost), (text) => {
				const read = readDay(text);
				if (read) expect(isoDay(read.day).slice(0, 4)).toBe(text.trim().slice(0, 4));
			}),
			{ numRuns: 500, examples: [['0000'], ['9999-99-99'], ['0004-02-29']] }
		);
	});
});
