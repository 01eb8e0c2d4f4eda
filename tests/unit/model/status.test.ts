import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../src/lib/model/compile.ts';
import { countsOn, statusOn } from '../../../src/lib/model/status.ts';
import { lastingKinds } from '../../../src/lib/model/kinds.ts';
import { on, realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();

const status = (start: string, day: string, end?: string) => statusOn(spanOf(start, end), on(day));

describe('the rule of being in force', () => {
	it.each([
		['a day counts from that day', '2017-03-27', '2017-03-26', 'not-yet'],
		['a day counts from that day', '2017-03-27', '2017-03-27', 'in-force'],
		['a month counts from its last day', '2016-11', '2016-10-31', 'not-yet'],
		['a month counts from its last day', '2016-11', '2016-11-01', 'possible'],
		['a month counts from its last day', '2016-11', '2016-11-29', 'possible'],
		['a month counts from its last day', '2016-11', '2016-11-30', 'in-force'],
		['February has its leap day', '2024-02', '2024-02-28', 'possible'],
		['a year counts from its last day', '2015', '2015-12-30', 'possible'],
		['a year counts from its last day', '2015', '2015-12-31', 'in-force'],
		['a bracket counts from its end', '2025-01-01/2025-07-01', '2024-12-31', 'not-yet'],
		['a bracket counts from its end', '2025-01-01/2025-07-01', '2025-01-01', 'possible'],
		['a bracket counts from its end', '2025-01-01/2025-07-01', '2025-06-30', 'possible'],
		['a bracket counts from its end', '2025-01-01/2025-07-01', '2025-07-01', 'in-force'],
		['an open start is possible from ever', '../2023-10-10', '1949-10-01', 'possible'],
		['an open start is possible from ever', '../2023-10-10', '2023-10-09', 'possible'],
		['an open start counts from its end', '../2023-10-10', '2023-10-10', 'in-force'],
		['an unconfirmed day counts like a day', '2020-02-26?', '2020-02-25', 'not-yet'],
		['an unconfirmed day counts like a day', '2020-02-26?', '2020-02-26', 'in-force'],
		['an approximate month counts like a month', '2019-09~', '2019-09-30', 'in-force']
	])('%s: %s on %s is %s', (_, start, day, expected) => {
		expect(status(start, day)).toBe(expected);
	});

	it.each([
		['2015-03-12', '2025-04-24', 'in-force'],
		['2015-03-12', '2025-04-25', 'ended'],
		['2015-03-12', '2030-01-01', 'ended'],
		['2015-03-12', '2015-03-11', 'not-yet'],
		['2015', '2015-06-01', 'possible']
	])('what began %s and ended on 25 April 2025 is on %s %s', (start, day, expected) => {
		expect(status(start, day, '2025-04-25')).toBe(expected);
	});

	it('an end known only as a month comes with the last day of it', () => {
		expect(status('2020', '2022-01-30', '2022-01')).toBe('in-force');
		expect(status('2020', '2022-01-31', '2022-01')).toBe('ended');
	});

	it('leads through not-yet, possible, in-force, ended in that order, once each', () => {
		const order = ['not-yet', 'possible', 'in-force', 'ended'];
		const anySpan = fc.tuple(
			fc.option(fc.nat(50)),
			fc.nat(50),
			fc.option(fc.integer({ min: 1, max: 50 }))
		);
		fc.assert(
			fc.property(anySpan, ([before, latest, after]) => {
				const span = {
					earliest: before === null ? null : latest - before,
					latest,
					end: after === null ? null : latest + after
				};
				const seen = Array.from({ length: 200 }, (_, i) => order.indexOf(statusOn(span, i - 75)));
				expect(seen).toEqual([...seen].sort((a, b) => a - b));
				const count = (name: string) => seen.filter((i) => order[i] === name).length;
				if (before !== null) expect(count('possible')).toBe(before);
				if (after !== null) expect(count('in-force')).toBe(after);
			})
		);
	});
});

describe('counts', () => {
	it('are of records in force only', () => {
		const day = on('2025-04-25');
		const counts = countsOn(atlas, day);
		expect(Object.keys(counts).sort()).toEqual([...lastingKinds].sort());
		expect(counts.area).toBe(178);
		const notYet = countsOn(atlas, on('1990-01-01'));
		expect(Object.values(notYet).every((n) => n === 0)).toBe(true);
	});
});
