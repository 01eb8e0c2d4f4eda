import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepArea, stepLine, stepPoints } from '../../../src/lib/charts/step-curve.ts';
import { NEVER, TimeIndex } from '../../../src/lib/time/time-index.ts';

const index = new TimeIndex([10, 20, 20, 30], [NEVER, NEVER, 25, NEVER]);
const changes = [10, 20, 20, 30, 25];

describe('the points of the curve', () => {
	it('are where the count changes, and the two ends', () => {
		expect(stepPoints(index, changes, 0, 40)).toEqual([
			{ day: 0, count: 0 },
			{ day: 10, count: 1 },
			{ day: 20, count: 3 },
			{ day: 25, count: 2 },
			{ day: 30, count: 3 },
			{ day: 40, count: 3 }
		]);
	});

	it('leave out what lies outside the track, and count it at its beginning', () => {
		expect(stepPoints(index, changes, 15, 22)).toEqual([
			{ day: 15, count: 1 },
			{ day: 20, count: 3 },
			{ day: 22, count: 3 }
		]);
	});

	it('give the count of every day between', () => {
		const anySpan = fc
			.tuple(fc.nat(60), fc.nat(30))
			.map(([start, length]) => ({ start, end: start + length }));
		fc.assert(
			fc.property(fc.array(anySpan, { maxLength: 20 }), fc.nat(60), fc.nat(60), (spans, a, b) => {
				const [first, last] = [Math.min(a, b), Math.max(a, b)];
				const any = new TimeIndex(
					spans.map((s) => s.start),
					spans.map((s) => s.end)
				);
				const points = stepPoints(
					any,
					spans.flatMap((s) => [s.start, s.end]),
					first,
					last
				);
				expect(points[0]?.day).toBe(first);
				expect(points.at(-1)?.day).toBe(last);
				for (let day = first; day <= last; day++)
					expect(points.findLast((p) => p.day <= day)?.count).toBe(any.count(day));
			})
		);
	});
});

describe('the path of the curve', () => {
	const points = stepPoints(index, changes, 0, 40);
	const x = (day: number) => day * 2.04;
	const y = (count: number) => 100 - count * 10;

	it('goes in steps: along, then up or down, to one decimal', () => {
		expect(stepLine(points, x, y)).toBe('M0,100H20.4V90H40.8V70H51V80H61.2V70H81.6V70');
	});

	it('is closed along the base line', () => {
		expect(stepArea(points, x, y, 100)).toBe(`${stepLine(points, x, y)}V100H0Z`);
	});

	it('of nothing draws nothing', () => {
		expect(stepLine([], x, y)).toBe('');
	});
});
