import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/time/day.ts';
import { yearMarks } from '../../../src/lib/charts/years.ts';

const first = dayOf(2013);
const last = dayOf(2026, 11, 21);
const scale = (width: number, from: number) => (day: number) =>
	((day - from) / (last - from)) * width;
const marks = (width: number, from = first) => yearMarks(from, last, scale(width, from), 44);

describe('the years on a track', () => {
	it('are all named where there is room', () => {
		expect(marks(1000).map((m) => m.year)).toEqual(Array.from({ length: 14 }, (_, i) => 2013 + i));
	});

	it.each([
		[340, [2013, 2015, 2017, 2019, 2021, 2023, 2025]],
		[200, [2013, 2017, 2021, 2025]]
	])('thin out at a width of %s px', (width, years) => {
		expect(marks(width).map((m) => m.year)).toEqual(years);
	});

	it.each([120, 340, 640, 2000])('are never closer than a name at a width of %s px', (width) => {
		const xs = marks(width).map((m) => scale(width, first)(m.day));
		for (const [i, x] of xs.entries()) if (i) expect(x - (xs[i - 1] ?? 0)).toBeGreaterThan(43);
	});

	it('begin with the first one that begins on the track', () => {
		expect(marks(1000, dayOf(2013, 6, 1))[0]?.year).toBe(2014);
	});
});
