/** What the arcs of the flat map and of the globe share. */
import { geoInterpolate } from 'd3-geo';
import type { LonLat } from '../../model/atlas.ts';
import { mercator } from '../camera/mercator.ts';

/** Where all arcs begin: a point within China that stands for no city. */
export const ANCHOR: LonLat = [108.9, 34.3];

/** An arc has one point more. */
export const ARC_STEPS = 64;

/** A great circle as longitudes and latitudes, without a jump at the antimeridian: longitudes may pass 180. */
export function greatCircle(from: LonLat, to: LonLat): LonLat[] {
	const at = geoInterpolate(from, to);
	const points: LonLat[] = [];
	for (let i = 0; i <= ARC_STEPS; i++) {
		const [lon, lat] = at(i / ARC_STEPS);
		const previous = points.at(-1)?.[0] ?? lon;
		points.push([lon + 360 * Math.round((previous - lon) / 360), lat]);
	}
	return points;
}

/** How many of an arc's last steps say where it comes from: its very last one is too short to. */
const TAIL = 3;

/** Direction in which an arc arrives on the Mercator plane, degrees clockwise from north. */
export function heading(arc: readonly LonLat[]): number {
	const [from, to] = [arc.at(-1 - TAIL), arc.at(-1)];
	if (!from || !to) return 0;
	const [a, b] = [mercator(from), mercator(to)];
	return Math.round((Math.atan2(b[0] - a[0], b[1] - a[1]) * 180) / Math.PI);
}
