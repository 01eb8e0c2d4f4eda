/**
 * Cuts polygons at 180° so that they can be drawn on a flat map. The source lets Russia, Fiji and Antarctica run
 * across it; drawn as they are, they become bands around the whole world.
 */
import { geoArea, geoEquirectangular } from 'd3-geo';
import { geoProject, geoStitch } from 'd3-geo-projection';
import type { Position } from 'geojson';
import { boxOf, mapPolygons, round5, wind, type Unit } from './shapes.ts';

/**
 * Degrees in, degrees out: the "projection" changes nothing but cuts at the antimeridian. Its y grows southwards as on a
 * screen, by which geoProject tells outer rings from holes; we turn it back afterwards.
 */
const degrees = geoEquirectangular()
	.scale(180 / Math.PI)
	.translate([0, 0])
	.precision(0);

const halfGlobe = 2 * Math.PI;

/**
 * Small rings wound the wrong way mean "the globe minus a dot" and would cover the world. Only rings under 20° wide
 * are turned round: Antarctica's really holds the pole, and turning it would flood the sea instead.
 */
export function mendWinding(unit: Unit): Unit {
	return mapPolygons(unit, ([outer, ...holes]) => {
		if (!outer) return [];
		const [west, south, east, north] = boxOf(outer);
		const isSmall = east - west < 20 && north - south < 20;
		const coversGlobe = geoArea({ type: 'Polygon', coordinates: [outer] }) > halfGlobe;
		return [isSmall && coversGlobe ? outer.toReversed() : outer, ...holes];
	});
}

function toLonLat(ring: Position[]): Position[] {
	return ring.map(([x = NaN, y = NaN]) => [round5(x), round5(-y)]);
}

export function cutAtAntimeridian(unit: Unit): Unit {
	const cut = geoProject(mendWinding(unit), degrees);
	return wind(mapPolygons(cut, (polygon) => polygon.map(toLonLat)));
}

/** Puts what was cut together again, for a view that is cut elsewhere. */
export const joinAtAntimeridian = (unit: Unit): Unit =>
	geoStitch(mapPolygons(unit, (polygon) => polygon.map(beginningElsewhere)));

/** A ring that begins on the cut keeps its first edge when it is joined, as a seam. */
function beginningElsewhere(ring: Position[]): Position[] {
	const open = ring.slice(0, -1);
	const first = open.findIndex(([lon = NaN]) => Math.abs(lon) < 180);
	if (first <= 0) return ring;
	return [...open.slice(first), ...open.slice(0, first + 1)];
}
