import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FigureStatus, type Point, type Series } from '../../../src/lib/model/schema.ts';
import { familyOf, growth, segments } from '../../../src/lib/model/series.ts';
import { realData } from '../helpers/atlas.ts';

const point = (period: string, value = 1, more: Partial<Point> = {}): Point => ({
	period,
	value,
	status: 'final',
	confidence: 'press',
	sources: ['page'],
	...more
});

const periodsOf = (points: Point[], frequency: Series['frequency'] = 'mixed'): string[][] =>
	segments({ frequency, points }).map((s) => s.points.map((p) => p.period));

describe('a line through points', () => {
	it('joins consecutive years', () => {
		expect(periodsOf([point('2020'), point('2021'), point('2022')])).toEqual([
			['2020', '2021', '2022']
		]);
	});

	it('has a gap where a year is missing', () => {
		expect(periodsOf([point('2019'), point('2020'), point('2022')])).toEqual([
			['2019', '2020'],
			['2022']
		]);
	});

	it('never joins a preliminary figure to a final one', () => {
		const preliminary = { status: 'preliminary' as const };
		const points = [
			point('2021', 1, preliminary),
			point('2021'),
			point('2022', 1, preliminary),
			point('2022'),
			point('2023', 1, preliminary)
		];
		expect(segments({ frequency: 'annual', points })).toEqual([
			{ line: undefined, family: 'preliminary', points: [points[0], points[2], points[4]] },
			{ line: undefined, family: 'settled', points: [points[1], points[3]] }
		]);
	});

	it('leads through a revision, and leaves the figure it replaced alone', () => {
		const points = [
			point('2019'),
			point('2020', 2),
			point('2020', 1, { status: 'revised' }),
			point('2021')
		];
		expect(segments({ frequency: 'annual', points }).map((s) => s.points)).toEqual([
			[points[0], points[2], points[3]],
			[points[1]]
		]);
	});

	it('joins a half-year to the same half of the next year, never to a year', () => {
		const points = [
			point('2023-01/2023-06'),
			point('2023'),
			point('2024-01/2024-06'),
			point('2024')
		];
		expect(periodsOf(points)).toEqual([
			['2023-01/2023-06', '2024-01/2024-06'],
			['2023', '2024']
		]);
	});

	it('joins counts at dates whatever lies between them', () => {
		const points = [point('2016-11'), point('2019-04'), point('2025-09')];
		expect(periodsOf(points, 'at-dates')).toEqual([['2016-11', '2019-04', '2025-09']]);
	});

	it('keeps targets, bounds and lines apart', () => {
		const points = [
			point('2024-01'),
			point('2024-02', 1, { qualifier: 'more-than' }),
			point('2024-03', 1, { status: 'target' }),
			point('2024-04', 1, { line: 'b' })
		];
		expect(periodsOf(points, 'at-dates')).toHaveLength(4);
	});

	it('holds every point once, with points of one family, in order', () => {
		const some = fc.record({
			year: fc.integer({ min: 2015, max: 2025 }),
			status: fc.constantFrom(...FigureStatus.options),
			line: fc.constantFrom('a', 'b', undefined)
		});
		fc.assert(
			fc.property(fc.uniqueArray(some, { selector: (s) => JSON.stringify(s) }), (all) => {
				const points = all
					.sort((a, b) => a.year - b.year)
					.map(({ year, status, line }) =>
						point(String(year), 1, line ? { status, line } : { status })
					);
				const runs = segments({ frequency: 'annual', points });
				expect(runs.flatMap((r) => r.points)).toHaveLength(points.length);
				expect(new Set(runs.flatMap((r) => r.points)).size).toBe(points.length);
				for (const { family, line, points: run } of runs) {
					expect(run.every((p) => familyOf(p) === family && p.line === line)).toBe(true);
					const years = run.map((p) => Number(p.period));
					expect(years).toEqual(years.map((_, i) => (years[0] ?? 0) + i));
				}
			})
		);
	});
});

describe('growth', () => {
	it('is in per cent, over one year or several', () => {
		expect(growth(point('2021', 2), point('2022', 2.5))).toBeCloseTo(25);
		expect(growth(point('2020', 1), point('2025', 2))).toBeCloseTo(100);
		expect(growth(point('2023-01/2023-06', 4), point('2024-01/2024-06', 3))).toBeCloseTo(-25);
	});

	it.each<[string, Point, Point]>([
		[
			'a preliminary and a final figure',
			point('2021', 1, { status: 'preliminary' }),
			point('2022')
		],
		['a final and a preliminary one', point('2021'), point('2022', 1, { status: 'preliminary' })],
		['a figure and a target', point('2024'), point('2029', 1, { status: 'target' })],
		['two figures of one year', point('2021'), point('2021', 2)],
		['a later figure and an earlier one', point('2022'), point('2021')],
		['a half-year and a year', point('2023-01/2023-06'), point('2024')],
		['two lines', point('2021', 1, { line: 'us' }), point('2022', 1, { line: 'gb' })],
		['a bound and a figure', point('2021', 1, { qualifier: 'more-than' }), point('2022')],
		['a figure and a bound', point('2021'), point('2022', 1, { qualifier: 'more-than' })],
		['nothing and a figure', point('2021', 0), point('2022')]
	])('is refused between %s', (_, from, to) => {
		expect(growth(from, to)).toBeUndefined();
	});
});

describe('the real series', () => {
	const { series } = realData().records;

	function find(id: string): Series {
		const found = series.find((s) => s.id === id);
		if (!found) throw new Error(`There is no series ${id}.`);
		return found;
	}

	it('of cross-border e-commerce has a settled and an estimated line', () => {
		// Later years follow; those given stay.
		const given: Record<string, number> = { settled: 5, preliminary: 7 };
		const years = segments(find('cbec-total'))
			.filter((s) => s.points.length > 1 && s.points[0]?.period.length === 4)
			.map(({ family, points }) => [family, points.map((p) => p.value).slice(0, given[family])]);
		expect(years).toEqual([
			['settled', [1.62, 1.96, 2.1, 2.37, 2.71]],
			['preliminary', [1.29, 1.69, 1.98, 2.11, 2.38, 2.63, 2.75]]
		]);
	});

	it('of targets has nothing to draw a line to', () => {
		expect(segments(find('dds-share')).map((s) => s.points.length)).toEqual([1, 1]);
	});

	it('lose no point, and join none of two statuses that may not be joined', () => {
		for (const s of series) {
			const runs = segments(s);
			expect(runs.flatMap((r) => r.points).length, s.id).toBe(s.points.length);
			for (const { points } of runs) expect(new Set(points.map(familyOf)).size, s.id).toBe(1);
		}
	});
});
