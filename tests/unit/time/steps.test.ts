import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampDay, distinctDays, nextDay, previousDay } from '../../../src/lib/time/steps.ts';

const anyDays = fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 30 });
const anyDay = fc.integer({ min: -50, max: 50 });

describe('distinct days', () => {
	it('are sorted by size, not by letter, and stand once', () => {
		expect(distinctDays([100, 9, 20, 9, -3])).toEqual([-3, 9, 20, 100]);
		expect(distinctDays([])).toEqual([]);
	});
});

describe('a step', () => {
	it('leads to the nearest day on its side, never to the day itself', () => {
		const days = [10, 20, 30];
		expect([nextDay(days, 10), nextDay(days, 11), nextDay(days, -5)]).toEqual([20, 20, 10]);
		expect([previousDay(days, 30), previousDay(days, 29), previousDay(days, 99)]).toEqual([
			20, 20, 30
		]);
	});

	it('leads nowhere at the ends', () => {
		expect(nextDay([10, 20], 20)).toBeUndefined();
		expect(previousDay([10, 20], 10)).toBeUndefined();
		expect(nextDay([], 0)).toBeUndefined();
		expect(previousDay([], 0)).toBeUndefined();
	});

	it('forward and back visits every day once', () => {
		fc.assert(
			fc.property(anyDays, (list) => {
				const days = distinctDays(list);
				const forward: number[] = [];
				for (let d = nextDay(days, -99); d !== undefined; d = nextDay(days, d)) forward.push(d);
				const back: number[] = [];
				for (let d = previousDay(days, 99); d !== undefined; d = previousDay(days, d)) back.push(d);
				expect(forward).toEqual(days);
				expect(back).toEqual([...days].reverse());
			})
		);
	});
});

describe('clamping', () => {
	it('gives the nearest day of the track', () => {
		fc.assert(
			fc.property(anyDay, anyDay, anyDay, (day, a, b) => {
				const [first, last] = [Math.min(a, b), Math.max(a, b)];
				const inside = Array.from({ length: last - first + 1 }, (_, i) => first + i);
				const nearest = inside.sort((x, y) => Math.abs(x - day) - Math.abs(y - day))[0];
				expect(clampDay(day, first, last)).toBe(nearest);
			})
		);
	});
});
