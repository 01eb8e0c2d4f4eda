import { describe, expect, it } from 'vitest';
import { arrowDistances } from '../../../../src/lib/map/drawn/arrow.ts';

const SIZE = 36;
const pixels = arrowDistances(SIZE);
/** What MapLibre takes for inside. */
const isInside = (x: number, y: number) =>
	(pixels[4 * (Math.floor(y * SIZE) * SIZE + Math.floor(x * SIZE)) + 3] ?? 0) > 0.75 * 255;

describe('the head of an arc', () => {
	it('points up, has barbs, and a notch between them', () => {
		expect([isInside(0.5, 0.25), isInside(0.3, 0.78), isInside(0.7, 0.78)]).toEqual([
			true,
			true,
			true
		]);
		expect([isInside(0.5, 0.8), isInside(0.2, 0.3), isInside(0.5, 0.05)]).toEqual([
			false,
			false,
			false
		]);
	});

	it('is the same on both sides', () => {
		for (let y = 0.05; y < 1; y += 0.1)
			for (let x = 0.05; x < 0.5; x += 0.1) expect(isInside(x, y)).toBe(isInside(0.999 - x, y));
	});
});
