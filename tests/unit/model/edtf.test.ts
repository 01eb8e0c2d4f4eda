import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../../src/lib/model/edtf.ts';
import { dayOf, isoDay, readDay } from '../../../src/lib/time/day.ts';

const read = (text: string) => {
	const { earliest, latest, uncertain } = readEdtf(text);
	const iso = (day: number | null) => (day === null ? null : isoDay(day));
	return { earliest: iso(earliest), latest: iso(latest), uncertain };
};

describe('an EDTF date', () => {
	it.each([
		['2017-03-27', '2017-03-27', '2017-03-27'],
		['2016-11', '2016-11-01', '2016-11-30'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2016', '2016-01-01', '2016-12-31'],
		['2025-01-01/2025-07-01', '2025-01-01', '2025-07-01'],
		['2021-06-17/2023-11', '2021-06-17', '2023-11-30'],
		['2019/2021', '2019-01-01', '2021-12-31'],
		['../2023-10-10', null, '2023-10-10'],
		['../2023-06', null, '2023-06-30'],
		['2023/..', '2023-01-01', null]
	])('%s lies between %s and %s', (text, earliest, latest) => {
		expect(read(text)).toEqual({ earliest, latest, uncertain: false });
	});

	it.each(['2020-02-26?', '2021-06?', '2019?', '2020%'])('%s is uncertain', (text) => {
		expect(readEdtf(text).uncertain).toBe(true);
	});

	it('that is only approximate is not uncertain, and keeps its bounds', () => {
		expect(read('2024~')).toEqual({
			earliest: '2024-01-01',
			latest: '2024-12-31',
			uncertain: false
		});
	});

	it('is no wider for being uncertain', () => {
		expect(read('2020-02-26?')).toMatchObject({ earliest: '2020-02-26', latest: '2020-02-26' });
	});

	it('of a day is that day, in any year', () => {
		fc.assert(
			fc.property(fc.integer({ min: dayOf(1800), max: dayOf(2200) }), (day) => {
				expect(readEdtf(isoDay(day))).toEqual({ earliest: day, latest: day, uncertain: false });
			})
		);
	});

	it('of a month ends on the last day that a calendar gives it', () => {
		const month = fc.tuple(fc.integer({ min: 1800, max: 2200 }), fc.integer({ min: 1, max: 12 }));
		fc.assert(
			fc.property(month, ([y, m]) => {
				const text = `${y}-${String(m).padStart(2, '0')}`;
				expect(readEdtf(text).latest).toBe(readDay(text)?.day);
			})
		);
	});
});

describe('a string that is no EDTF date', () => {
	it.each(['', 'spring', '2023-13', '2023-04-31', '2023-1-1', '..', '2023-11-23T10:00:00Z extra'])(
		'%j is named in one sentence',
		(text) => {
			expect(() => readEdtf(text)).toThrow(`"${text}" is not an EDTF date.`);
		}
	);

	it.each(['2023-02-29', '1900-02-29', '../2023-02-29', '2023-02-29?'])(
		'%s names a day that does not exist',
		(text) => {
			expect(() => readEdtf(text)).toThrow(`"${text}" names a day that does not exist.`);
		}
	);

	it('is one that says nothing', () => {
		expect(() => readEdtf('../..')).toThrow('"../.." is open at both ends, so it says nothing.');
	});

	it.each(['2020-01/2019-01', '2019-12-25/2019-11', '2020-01-02/2020-01-01'])(
		'%s, turned round',
		(text) => {
			expect(() => readEdtf(text)).toThrow(text);
		}
	);
});
