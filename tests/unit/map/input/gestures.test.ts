import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow, handOf } from '$lib/map/input/gestures.ts';

const pixel = fc.double({ min: -2000, max: 2000, noNaN: true });
const point = fc.record({ x: pixel, y: pixel });
const shift = fc.record({ x: pixel, y: pixel, k: fc.double({ min: 0.1, max: 10, noNaN: true }) });
const hand = fc.record({
	x: pixel,
	y: pixel,
	spread: fc.double({ min: 1, max: 900, noNaN: true })
});

describe('a hand on the SVG map', () => {
	it('keeps under it what lay under it', () => {
		fc.assert(
			fc.property(shift, point, hand, hand, (before, corner, was, is) => {
				const after = follow(before, corner, was, is);
				/** The point of the drawing at rest that lies under the hand. */
				const under = (s: typeof before, at: typeof was) => [
					(at.x - corner.x - s.x) / s.k,
					(at.y - corner.y - s.y) / s.k
				];
				const [a, b] = [under(before, was), under(after, is)];
				for (const i of [0, 1])
					expect(Math.abs((a[i] ?? 0) - (b[i] ?? 1))).toBeLessThan(
						1e-6 * (1 + Math.abs(a[i] ?? 0))
					);
			})
		);
	});

	it('moves with one finger and does not grow', () => {
		const [from, to] = [handOf([{ x: 10, y: 20 }]), handOf([{ x: 40, y: 25 }])];
		expect(follow({ x: 0, y: 0, k: 1 }, { x: -5, y: -7 }, from, to)).toEqual({ x: 30, y: 5, k: 1 });
	});

	it('grows about the middle of two fingers', () => {
		const from = handOf([
			{ x: 90, y: 100 },
			{ x: 110, y: 100 }
		]);
		const to = handOf([
			{ x: 80, y: 100 },
			{ x: 120, y: 100 }
		]);
		expect(follow({ x: 0, y: 0, k: 1 }, { x: 0, y: 0 }, from, to)).toEqual({
			x: -100,
			y: -100,
			k: 2
		});
	});
});
