import { geoDistance, geoInterpolate } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatArc } from '../../../../src/lib/map/layout/arcs.ts';
import { ANCHOR, greatCircle } from '../../../../src/lib/map/drawn/arc.ts';
import { CENTRE } from '../../../../src/lib/map/camera/flat-view.ts';
import { labelPoint } from '../../../../src/lib/map/drawn/ground.ts';
import type { LonLat } from '../../../../src/lib/model/atlas.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { realGround } from '../../helpers/ground.ts';

/** What the flat view shows, degrees. */
const VIEW = { north: 68, south: -56, west: CENTRE - 180, east: CENTRE + 180 };

const near = ([lon, lat]: LonLat, [lon2, lat2]: LonLat) =>
	geoDistance([lon, lat], [lon2, lat2]) < 1e-6;
const anyPlace = fc.tuple(
	fc.double({ min: -180, max: 180, noNaN: true }),
	fc.double({ min: -80, max: 80, noNaN: true })
);
const partners = realAtlas().partner.map(({ id, country }) => {
	const at = labelPoint(realGround(), country);
	if (!at) throw new Error(`${id} has no label point.`);
	return { id, at };
});

function expectNoJump(line: readonly LonLat[]): void {
	for (const [i, [lon]] of line.entries())
		if (Math.abs(lon - (line[i - 1]?.[0] ?? lon)) > 90)
			expect.fail(`from ${line[i - 1]?.[0] ?? ''} to ${lon}`);
}

describe('a great circle', () => {
	it('runs from end to end without a jump in longitude, whichever way round the world', () => {
		fc.assert(
			fc.property(anyPlace, anyPlace, (from, to) => {
				const distance = geoDistance(from, to);
				// Through a pole or between antipodes every direction is right.
				fc.pre(distance < 3 && Math.abs(from[1]) < 70 && Math.abs(to[1]) < 70);
				const line = greatCircle(from, to);
				fc.pre(line.every(([, lat]) => Math.abs(lat) < 85));
				expectNoJump(line);
				expect(near(line[0] ?? [0, 0], from)).toBe(true);
				expect(near(line.at(-1) ?? [0, 0], to)).toBe(true);
			})
		);
	});

	it('passes 180 rather than coming back from the other side', () => {
		const line = greatCircle([170, 10], [-170, 10]);
		expect(line.at(-1)?.[0]).toBeCloseTo(190);
		expect(greatCircle([-170, 10], [170, 10]).at(-1)?.[0]).toBeCloseTo(-190);
	});

	it('lies on the shortest way', () => {
		const middle = greatCircle(ANCHOR, [0, 50])[32];
		expect(near(middle ?? [0, 0], geoInterpolate(ANCHOR, [0, 50])(0.5))).toBe(true);
	});
});

describe('the arc of the flat map', () => {
	it.each(partners)('to $id stays in the view and ends at its point', ({ at }) => {
		const line = flatArc(ANCHOR, at);
		expectNoJump(line);
		for (const [lon, lat] of line) {
			expect(lat).toBeLessThanOrEqual(VIEW.north);
			expect(lat).toBeGreaterThanOrEqual(VIEW.south);
			expect(lon).toBeGreaterThanOrEqual(VIEW.west);
			expect(lon).toBeLessThanOrEqual(VIEW.east);
		}
		expect(near(line[0] ?? [0, 0], ANCHOR)).toBe(true);
		expect(near(line.at(-1) ?? [0, 0], at)).toBe(true);
	});

	it('to anywhere in the view starts, ends and does not jump', () => {
		fc.assert(
			fc.property(anyPlace, (to) => {
				fc.pre(to[1] <= VIEW.north && to[1] >= VIEW.south);
				const line = flatArc(ANCHOR, to);
				expectNoJump(line);
				expect(near(line.at(-1) ?? [0, 0], to)).toBe(true);
				for (const [lon] of line) {
					expect(lon).toBeGreaterThanOrEqual(VIEW.west - 1e-9);
					expect(lon).toBeLessThanOrEqual(VIEW.east + 1e-9);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('is the great circle where that stays in sight', () => {
		for (const to of [
			[103.8, 1.35],
			[55, 25],
			[174, -41]
		] as LonLat[])
			expect(flatArc(ANCHOR, to)).toEqual(greatCircle(ANCHOR, to));
	});

	it('crosses the Pacific, not the pole or Africa, on its way to the Americas', () => {
		for (const at of [
			[-51, -11],
			[-71, -30],
			[-80, 8.5]
		] as LonLat[]) {
			const line = flatArc(ANCHOR, at);
			expect(line.at(-1)?.[0]).toBeCloseTo(at[0] + 360);
			const lons = line.map(([lon]) => lon);
			expect(lons).toEqual([...lons].sort((a, b) => a - b));
		}
	});

	it('bows to the north where it is not the great circle', () => {
		const line = flatArc(ANCHOR, [-71, -30]);
		const [lon, lat] = line[32] ?? [0, 0];
		const along = (lon - 108.9) / (289 - 108.9);
		expect(lat).toBeGreaterThan(34.3 + along * (-30 - 34.3));
	});
});
