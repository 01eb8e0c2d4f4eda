/** Arcs that link China with a partner. Links, not routes. */
import { geoDistance, geoInterpolate } from 'd3-geo';
import type { LonLat } from '../../model/atlas.ts';
import { bundled } from './bundle.ts';
import { flatLongitude } from '../camera/flat-view.ts';
import { mercator, unmercator } from '../camera/mercator.ts';

/** The graphic anchor in China; it stands for no city. */
export const ANCHOR: LonLat = [108.9, 34.3];

const STEPS = 64;
const MAX_LATITUDE = 62;
const MAX_DEGREES = 100;
const BOW = 0.16;

/** A great circle as longitudes and latitudes, without a jump at the antimeridian: longitudes may pass 180. */
export function greatCircle(from: LonLat, to: LonLat): LonLat[] {
	const at = geoInterpolate(from, to);
	const points: LonLat[] = [];
	for (let i = 0; i <= STEPS; i++) {
		const [lon, lat] = at(i / STEPS);
		const previous = points.at(-1)?.[0] ?? lon;
		points.push([lon + 360 * Math.round((previous - lon) / 360), lat]);
	}
	return points;
}

/**
 * The arc of the flat map: the great circle while it stays in sight, else a bow. The true way to a far partner crosses the
 * pole or runs to the antipode; the bow takes the short side of the Pacific.
 */
export function flatArc(from: LonLat, to: LonLat): LonLat[] {
	const circle = greatCircle(from, to);
	const degrees = (geoDistance(from, to) * 180) / Math.PI;
	const inSight = circle.every(([, lat]) => Math.abs(lat) <= MAX_LATITUDE);
	return inSight && degrees <= MAX_DEGREES ? circle : bow(from, to);
}

/** All arcs of the flat map, in the order of their ends. */
export const flatArcs = (ends: readonly LonLat[]): LonLat[][] =>
	bundled(ends.map((end) => flatArc(ANCHOR, end)));

/** How many of an arc's last steps say where it comes from: its very last one is too short to. */
const LAST = 3;

/** Direction in which an arc arrives on the Mercator plane, degrees clockwise from north. */
export function heading(arc: readonly LonLat[]): number {
	const [from, to] = [arc.at(-1 - LAST), arc.at(-1)];
	if (!from || !to) return 0;
	const [a, b] = [mercator(from), mercator(to)];
	return Math.round((Math.atan2(b[0] - a[0], b[1] - a[1]) * 180) / Math.PI);
}

/** A quadratic curve on the Mercator plane, bowed to the north by a share of its length. */
function bow(from: LonLat, to: LonLat): LonLat[] {
	const a = mercator(from);
	const b = mercator([flatLongitude(to[0]), to[1]]);
	const north = b[0] >= a[0] ? 2 * BOW : -2 * BOW;
	const control: LonLat = [
		(a[0] + b[0]) / 2 - north * (b[1] - a[1]),
		(a[1] + b[1]) / 2 + north * (b[0] - a[0])
	];
	return Array.from({ length: STEPS + 1 }, (_, i) => {
		const t = i / STEPS;
		const mix = (k: 0 | 1) => (1 - t) ** 2 * a[k] + 2 * t * (1 - t) * control[k] + t ** 2 * b[k];
		return unmercator([mix(0), mix(1)]);
	});
}
