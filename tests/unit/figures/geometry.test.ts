import { describe, expect, it } from 'vitest';
import { chartOf, LEFT, RIGHT, WIDTH } from '../../../src/lib/figures/geometry.ts';
import { labelPlace } from '../../../src/lib/figures/label-place.ts';
import type { FigureStatus, Point, Series } from '../../../src/lib/model/schema.ts';
import { realData } from '../helpers/atlas.ts';

const point = (period: string, value: number, status: FigureStatus = 'final'): Point => ({
	period,
	value,
	status,
	confidence: 'press',
	sources: ['page']
});
const series = (points: Point[], more: Partial<Series> = {}): Series => ({
	id: 'test',
	name: { en: 'Test', zh: '测试' },
	unit: 'percent',
	frequency: 'annual',
	points,
	...more
});
const only = <T>(all: readonly T[]): T => {
	if (all.length !== 1 || all[0] === undefined) throw new Error(`${all.length} instead of one`);
	return all[0];
};

describe('a chart', () => {
	it('begins at zero and puts the larger figure higher', () => {
		const strip = only(chartOf(series([point('2023', 90), point('2024', 100)])).strips);
		expect(strip.ticks[0]).toEqual({ value: 0, y: strip.base });
		expect(strip.marks[1]!.y).toBeLessThan(strip.marks[0]!.y);
		// Nine tenths of the way to 100 are nine tenths of the height.
		const height = (n: number) => strip.base - strip.marks[n]!.y;
		expect(height(0) / height(1)).toBeCloseTo(0.9, 1);
	});

	it('draws what a figure covers: half a year is half as wide as a year', () => {
		const { marks } = only(
			chartOf(series([point('2024', 2), point('2024-01/2024-06', 1)], { frequency: 'mixed' }))
				.strips
		);
		const width = (n: number) => marks[n]!.to - marks[n]!.from;
		expect(width(1)).toBeCloseTo(width(0) / 2, 0);
		expect(marks[1]!.from).toBe(marks[0]!.from);
	});

	it('draws a figure that is counted at a date as a point in time', () => {
		const { marks } = only(
			chartOf(series([point('2024-03', 2), point('2025-09', 3)], { frequency: 'at-dates' })).strips
		);
		expect(marks.every((mark) => mark.from === mark.x && mark.to === mark.x)).toBe(true);
	});

	it('never joins a preliminary figure to a final one', () => {
		const strip = only(
			chartOf(series([point('2022', 1), point('2023', 2), point('2024', 3, 'preliminary')])).strips
		);
		const line = only(strip.lines);
		expect(line.family).toBe('settled');
		expect(line.path).toBe(
			`M${strip.marks[0]!.x},${strip.marks[0]!.y}L${strip.marks[1]!.x},${strip.marks[1]!.y}`
		);
	});

	it('gives each line a strip, on one scale where the unit is the same', () => {
		const lines = ['a', 'b', 'c'].map((id) => ({
			id,
			name: { en: id, zh: id },
			...(id === 'c' && { unit: 'countries' })
		}));
		const points = [
			{ ...point('2024', 10), line: 'a' },
			{ ...point('2024', 40), line: 'b' },
			{ ...point('2024', 7), line: 'c' }
		];
		const { strips } = chartOf(series(points, { lines }));
		expect(strips.map((s) => s.line)).toEqual(['a', 'b', 'c']);
		expect(strips.map((s) => s.ticks.at(-1)!.value)).toEqual([40, 40, 8]);
		expect(strips.map((s) => only(s.marks).point)).toEqual([0, 1, 2]);
	});

	it('names years that have room, the newest among them', () => {
		const points = Array.from({ length: 20 }, (_, n) => point(String(2006 + n), n + 1));
		const { years } = chartOf(series(points));
		expect(years.at(-1)?.year).toBe(2025);
		for (const [n, { x }] of years.entries())
			if (n) expect(x - years[n - 1]!.x).toBeGreaterThanOrEqual(34);
	});
});

describe.each(realData().records.series)('the chart of $id', (real) => {
	const { strips, height } = chartOf(real);
	const marks = strips.flatMap((s) => s.marks);

	it('has every point once, within the picture', () => {
		expect(marks.map((m) => m.point).sort((a, b) => a - b)).toEqual([...real.points.keys()]);
		for (const { x, y, from, to } of marks) {
			expect(Math.min(x, from)).toBeGreaterThanOrEqual(LEFT);
			expect(Math.max(x, to)).toBeLessThanOrEqual(WIDTH - RIGHT);
			expect(y).toBeGreaterThan(0);
			expect(y).toBeLessThan(height);
		}
	});
});

describe('the number of a mark', () => {
	const mark = { x: 200, y: 50, from: 150, to: 250 };

	it('stands above it, and ends at it near the edge', () => {
		expect(labelPlace(mark)).toEqual({ x: 200, y: 40, 'text-anchor': 'middle' });
		expect(labelPlace({ ...mark, x: 340 })['text-anchor']).toBe('end');
	});

	it('in a strip stands after or before the time that the figure covers', () => {
		expect(labelPlace(mark, 30)).toMatchObject({ x: 256, 'text-anchor': 'start' });
		expect(labelPlace({ ...mark, to: 340 }, 30)).toMatchObject({ x: 144, 'text-anchor': 'end' });
	});

	it('in a strip that the figure covers whole stands clear of the name above', () => {
		const whole = { ...mark, from: 50, to: 346 };
		expect(labelPlace(whole, 45).y).toBeGreaterThan(whole.y);
		expect(labelPlace(whole, 10).y).toBeLessThan(whole.y);
	});
});
