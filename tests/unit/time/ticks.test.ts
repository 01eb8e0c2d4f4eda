import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	drawnTicks,
	mergeTicks,
	reachOf,
	standClear,
	type TrackPoint
} from '../../../src/lib/time/ticks.ts';

const at = (...xs: number[]): TrackPoint<number>[] => xs.map((x, i) => ({ x, value: i }));
const values = (xs: TrackPoint<number>[], distance: number, ...dividers: number[]) =>
	mergeTicks(xs, distance, dividers).map((t) => t.values);

const anyMarks = fc
	.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 })
	.map((xs) => at(...xs.sort((a, b) => a - b)));
const anyDistance = fc.integer({ min: 0, max: 60 });
const anyDividers = fc.array(fc.integer({ min: -10, max: 410 }), { maxLength: 2 });

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

	it('do not swallow a mark beyond a divider', () => {
		expect(values(at(0, 4, 8, 12), 10, 2, 10)).toEqual([[0], [1, 2], [3]]);
		expect(values(at(0, 4, 8), 10, 5)).toEqual([[0, 1], [2]]);
		expect(values(at(0, 4, 8), 10, 4)).toEqual([[0, 1], [2]]);
		expect(values(at(0, 4, 8), 10, 3)).toEqual([[0], [1, 2]]);
		expect(values(at(0, 4, 8), 10, -1)).toEqual([[0, 1, 2]]);
	});

	it('hold every mark once, in order', () => {
		fc.assert(
			fc.property(anyMarks, anyDistance, anyDividers, (marks, distance, dividers) => {
				expect(values(marks, distance, ...dividers).flat()).toEqual(marks.map((m) => m.value));
			})
		);
	});

	it('stand at the mean of their marks', () => {
		fc.assert(
			fc.property(anyMarks, anyDistance, anyDividers, (marks, distance, dividers) => {
				for (const tick of mergeTicks(marks, distance, dividers)) {
					const xs = tick.values.map((i) => marks[i]?.x ?? NaN);
					expect(tick.x).toBeCloseTo(xs.reduce((a, b) => a + b, 0) / xs.length, 6);
				}
			})
		);
	});

	it('never span a divider, and are never closer than the distance on one side of it', () => {
		fc.assert(
			fc.property(anyMarks, anyDistance, anyDividers, (marks, distance, dividers) => {
				const side = (x: number) => dividers.filter((d) => x > d).length;
				const ticks = mergeTicks(marks, distance, dividers);
				for (const tick of ticks)
					expect(new Set(tick.values.map((i) => side(marks[i]?.x ?? NaN))).size).toBe(1);
				for (const [i, tick] of ticks.entries()) {
					const before = ticks[i - 1];
					if (before && side(before.x) === side(tick.x))
						expect(tick.x - before.x).toBeGreaterThanOrEqual(distance - 1e-6);
				}
			}),
			{ numRuns: 300 }
		);
	});
});

describe('the reach of a tick', () => {
	it('is a fingertip where there is room, and half the gap where there is not', () => {
		const xs = [0, 100, 112, 200];
		expect(reachOf(xs, 0, 44)).toEqual({ left: 22, right: 22 });
		expect(reachOf(xs, 1, 44)).toEqual({ left: 22, right: 6 });
		expect(reachOf(xs, 2, 44)).toEqual({ left: 6, right: 22 });
	});

	it('never reaches into that of its neighbour', () => {
		const anyXs = fc
			.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 2 })
			.map((xs) => xs.sort((a, b) => a - b));
		fc.assert(
			fc.property(anyXs, (xs) => {
				for (const i of xs.keys())
					if (i > 0) {
						const right = (xs[i - 1] ?? 0) + reachOf(xs, i - 1, 44).right;
						expect(right).toBeLessThanOrEqual((xs[i] ?? 0) - reachOf(xs, i, 44).left + 1e-9);
					}
			})
		);
	});
});

describe('a merged tick', () => {
	const group = (x: number) => ({ x, values: [1, 2] });

	it('stands beside a thumb, on the side on which its events are', () => {
		expect(standClear(group(98), [100], 13)).toBe(87);
		expect(standClear(group(104), [100], 13)).toBe(113);
		expect(standClear(group(104), [20, 100], 13)).toBe(113);
	});

	it('stays where no thumb is near, and a single one stays on its day', () => {
		expect(standClear(group(120), [100], 13)).toBe(120);
		expect(standClear({ x: 100, values: [1] }, [100], 13)).toBe(100);
	});
});

describe('ticks beside a thumb', () => {
	const tick = (x: number, ...values: number[]) => ({ x, values });

	it('that had to make room and would cover a neighbour are one with it (6 and 10 lay upon each other)', () => {
		const drawn = drawnTicks([tick(66, 1, 2), tick(88, 3, 4, 5), tick(130, 6)], [90], 13, 19);
		expect(drawn).toEqual([tick(72.6, 1, 2, 3, 4, 5), tick(130, 6)]);
	});

	it('stay two where a thumb is between them, and where they are far enough apart', () => {
		const ticks = [tick(40, 0, 1), tick(86, 2, 3), tick(94, 4, 5)];
		expect(drawnTicks(ticks, [90], 13, 19).map(({ x }) => x)).toEqual([40, 77, 103]);
	});

	it('are never closer than they may be, nor closer to a thumb, and none is lost', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 60 }),
				fc.integer({ min: 100, max: 700 }),
				(xs, thumb) => {
					const marks = xs.sort((a, b) => a - b).map((x, value) => ({ x, value }));
					const drawn = drawnTicks(mergeTicks(marks, 19, [thumb]), [thumb], 13, 19);
					expect(drawn.flatMap(({ values }) => values)).toEqual(marks.map(({ value }) => value));
					for (const [i, { x, values }] of drawn.entries()) {
						if (values.length > 1) expect(Math.abs(x - thumb)).toBeGreaterThanOrEqual(12.999);
						const next = drawn[i + 1];
						if (next && x > thumb === next.x > thumb)
							expect(next.x - x).toBeGreaterThanOrEqual(18.999);
					}
				}
			)
		);
	});
});
