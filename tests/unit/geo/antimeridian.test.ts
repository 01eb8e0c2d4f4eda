import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { cutAtAntimeridian, mendWinding } from '../../../geo/antimeridian.ts';
import { boxOf, polygonsOf, signedArea, unit, type Unit } from '../../../geo/shapes.ts';

function square([west, south, east, north]: number[]): Position[] {
	const [w = 0, s = 0, e = 0, n = 0] = [west, south, east, north];
	return [
		[w, s],
		[w, n],
		[e, n],
		[e, s],
		[w, s]
	];
}

function polygon(...rings: Position[][]): Unit {
	return unit({ id: 'ZZ' }, { type: 'Polygon', coordinates: rings });
}

test('a polygon across the antimeridian is cut in two', () => {
	const cut = cutAtAntimeridian(
		polygon([
			[170, -10],
			[170, 10],
			[-170, 10],
			[-170, -10],
			[170, -10]
		])
	);
	const boxes = polygonsOf(cut.geometry).map(([outer = []]) => boxOf(outer));
	expect(boxes.map(([west, , east]) => [west, east]).toSorted()).toEqual([
		[-180, -170],
		[170, 180]
	]);
});

test('a small ring wound as the globe minus a dot is turned round', () => {
	const insideOut = polygon(square([73, 4, 74, 5]).toReversed());
	const [outer = []] = polygonsOf(mendWinding(insideOut).geometry)[0] ?? [];
	expect(signedArea(outer)).toBe(-1);
});

test('a ring round the pole is left as it is', () => {
	const cap: Position[] = [
		[-180, -70],
		[-90, -70],
		[0, -70],
		[90, -70],
		[180, -70]
	].toReversed();
	expect(mendWinding(polygon(cap))).toEqual(polygon(cap));
});

test('holes keep the other winding', () => {
	const cut = cutAtAntimeridian(polygon(square([0, 0, 10, 10]), square([2, 2, 4, 4]).toReversed()));
	const [outer = [], hole = []] = polygonsOf(cut.geometry)[0] ?? [];
	expect(signedArea(outer)).toBeLessThan(0);
	expect(signedArea(hole)).toBeGreaterThan(0);
});
