import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTicks, type Mark } from '../../../src/lib/time/ticks.ts';

const at = (...xs: number[]): Mark<number>[] => xs.map((x, i) => ({ x, value: i }));
const values = (xs: Mark<number>[], distance: number, divider?: number) =>
	mergeTicks(xs, distance, divider).map((t) => t.values);

const anyMarks = fc
	.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 })
	.map((xs) => at(...xs.sort((a, b) => a - b)));
const anyDistance = fc.integer({ min: 0, max: 60 });
const anyDivider = fc.option(fc.integer({ min: -10, max: 410 }), { nil: undefined });

describe('ticks', () => {
	it('stay single where there is room', () => {
		expect(mergeTicks(at(0, 20, 40), 20)).toEqual([
			{ x: 0, values: [0] },
			{ x: 20, values: [1] },
			{ x: 40, values: [2] }
		]);
		expect(mergeTicks([], 20)).toEqual([]);
	});

	it('merge where they are closer than the distance, and stand at the mean', () => {
		expect(mergeTicks(at(0, 6, 30), 10)).toEqual([
			{ x: 3, values: [0, 1] },
			{ x: 30, values: [2] }
		]);
	});

	it('measure from where the merged tick stands, not from its last mark', () => {
		expect(values(at(0, 5, 10), 6)).toEqual([[0, 1], [2]]);
	});

	it('do not swallow a mark beyond the divider', () => {
		expect(values(at(0, 4, 8), 10, 5)).toEqual([[0, 1], [2]]);
		expect(values(at(0, 4, 8), 10, 4)).toEqual([[0, 1], [2]]);
		expect(values(at(0, 4, 8), 10, 3)).toEqual([[0], [1, 2]]);
		expect(values(at(0, 4, 8), 10, -1)).toEqual([[0, 1, 2]]);
	});

	it('hold every mark once, in order', () => {
		fc.assert(
			fc.property(anyMarks, anyDistance, anyDivider, (marks, distance, divider) => {
				expect(values(marks, distance, divider).flat()).toEqual(marks.map((m) => m.value));
			})
		);
	});

	it('stand at the mean of their marks', () => {
		fc.assert(
			fc.property(anyMarks, anyDistance, anyDivider, (marks, distance, divider) => {
				for (const tick of mergeTicks(marks, distance, divider)) {
					const xs = tick.values.map((i) => marks[i]?.x ?? NaN);
					expect(tick.x).toBeCloseTo(xs.reduce((a, b) => a + b, 0) / xs.length, 6);
				}
			})
		);
	});

	it('never span the divider, and are never closer than the distance on one side of it', () => {
		fc.assert(
			fc.property(anyMarks, anyDistance, anyDivider, (marks, distance, divider) => {
				const isLeft = (x: number) => divider !== undefined && x <= divider;
				const ticks = mergeTicks(marks, distance, divider);
				for (const tick of ticks)
					expect(new Set(tick.values.map((i) => isLeft(marks[i]?.x ?? NaN))).size).toBe(1);
				for (const [i, tick] of ticks.entries()) {
					const before = ticks[i - 1];
					if (before && isLeft(before.x) === isLeft(tick.x))
						expect(tick.x - before.x).toBeGreaterThanOrEqual(distance - 1e-6);
				}
			}),
			{ numRuns: 300 }
		);
	});
});
