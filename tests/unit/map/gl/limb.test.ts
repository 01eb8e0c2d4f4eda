import { describe, expect, it } from 'vitest';
import { outlineOf, type Look } from '../../../../src/lib/map/gl/limb.ts';

/** Where the rays that touch the sphere cross the picture, found by turning about its axis in small steps. */
function touched({ radius, distance, pitch }: Look) {
	const centre = [0, radius * Math.sin(pitch), distance + radius * Math.cos(pitch)] as const;
	const length = Math.hypot(...centre);
	const half = Math.asin(radius / length);
	const axis = centre.map((c) => c / length) as [number, number, number];
	const right: [number, number, number] = [1, 0, 0];
	const down: [number, number, number] = [0, axis[2], -axis[1]];
	return Array.from({ length: 3600 }, (_, i) => {
		const turn = (i * Math.PI) / 1800;
		const [x, y, z] = [0, 1, 2].map(
			(k) =>
				Math.cos(half) * axis[k]! +
				Math.sin(half) * (Math.cos(turn) * right[k]! + Math.sin(turn) * down[k]!)
		) as [number, number, number];
		return { x: (distance * x) / z, y: (distance * y) / z };
	});
}

describe('the outline of the globe', () => {
	it.each([
		{ radius: 300, distance: 1000, pitch: 0 },
		{ radius: 300, distance: 1000, pitch: 0.5 },
		{ radius: 120, distance: 700, pitch: 1.05 }
	])('is where the lines of sight touch it: %o', (look) => {
		const spots = touched(look);
		const outline = outlineOf(look);
		const [top, bottom] = [Math.min, Math.max].map((of) => of(...spots.map(({ y }) => y)));
		expect(outline?.rx).toBeCloseTo(Math.max(...spots.map(({ x }) => x)), 2);
		expect(outline!.below - outline!.ry).toBeCloseTo(top!, 2);
		expect(outline!.below + outline!.ry).toBeCloseTo(bottom!, 2);
	});

	it('is round, and about the point looked at, from straight above', () => {
		const outline = outlineOf({ radius: 300, distance: 1000, pitch: 0 });
		expect(outline?.below).toBeCloseTo(0);
		expect(outline?.rx).toBeCloseTo(outline!.ry);
	});

	it('is nothing where the globe reaches past the eye', () => {
		expect(outlineOf({ radius: 40_000, distance: 1000, pitch: 1.05 })).toBeUndefined();
	});
});
