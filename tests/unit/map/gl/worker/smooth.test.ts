import type { LineString, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { smooth } from '../../../../../src/lib/map/gl/worker/smooth.ts';

/** A shore in steps of one. */
const steps: Position[] = Array.from({ length: 20 }, (_, i) => [
	Math.ceil(i / 2),
	Math.floor(i / 2)
]);

/** The sharpest turn on the way, radians. */
function sharpest(line: readonly Position[]): number {
	const turns = line.slice(2).map((c, i) => {
		const [a, b] = [line[i] ?? c, line[i + 1] ?? c];
		const angle = (p: Position, q: Position) =>
			Math.atan2((q[1] ?? 0) - (p[1] ?? 0), (q[0] ?? 0) - (p[0] ?? 0));
		return Math.abs(angle(b, c) - angle(a, b));
	});
	return Math.max(...turns);
}

describe('a smoothed line', () => {
	const line = smooth({ type: 'LineString', coordinates: steps }) as LineString;

	it('keeps its ends', () => {
		expect([line.coordinates[0], line.coordinates.at(-1)]).toEqual([steps[0], steps.at(-1)]);
	});

	it('has no steps left', () => {
		expect(sharpest(steps)).toBeCloseTo(Math.PI / 2);
		expect(sharpest(line.coordinates.slice(3, -3))).toBeLessThan(0.2);
	});
});

describe('a smoothed shore', () => {
	const ring: Position[] = [...steps, [0, 9], [0, 0]];

	it('is closed and has as many points', () => {
		const { coordinates } = smooth({ type: 'Polygon', coordinates: [ring] }) as Polygon;
		expect(coordinates[0]).toHaveLength(ring.length);
		expect(coordinates[0]?.[0]).toEqual(coordinates[0]?.at(-1));
	});

	it('stays as it is where it is small', () => {
		const pond: Position[] = [
			[0, 0],
			[1, 0],
			[1, 1],
			[0, 0]
		];
		expect(smooth({ type: 'Polygon', coordinates: [pond] })).toEqual({
			type: 'Polygon',
			coordinates: [pond]
		});
	});
});
