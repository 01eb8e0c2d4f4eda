/** Arcs of the flat map, from China to each partner. They say who is linked, not which way goods go. */
import { geoDistance } from 'd3-geo';
import type { LonLat } from '../../model/atlas.ts';
import { flatLongitude } from '../camera/flat-view.ts';
import { mercator, unmercator } from '../camera/mercator.ts';
import { ANCHOR, ARC_STEPS, greatCircle } from '../drawn/arc.ts';
import { bundleArcs } from './bundle.ts';

/** A great circle that goes further north or is longer, degrees, is replaced by a bow. */
const MAX_LATITUDE = 62;
const MAX_LENGTH = 100;
/** How far a bow swings out, as a share of its length. */
const BOW = 0.16;

/**
 * The great circle while it stays in sight, else a bow. The true way to a far partner crosses the pole or runs to the antipode; the bow
 * takes the short side of the Pacific.
 */
export function flatArc(from: LonLat, to: LonLat): LonLat[] {
	const circle = greatCircle(from, to);
	const degrees = (geoDistance(from, to) * 180) / Math.PI;
	const isInSight = circle.every(([, lat]) => Math.abs(lat) <= MAX_LATITUDE);
	return isInSight && degrees <= MAX_LENGTH ? circle : bow(from, to);
}

/** In the order of their ends. */
export const flatArcs = (ends: readonly LonLat[]): LonLat[][] =>
	bundleArcs(ends.map((end) => flatArc(ANCHOR, end)));

/** A quadratic curve on the Mercator plane, bowed to the north. */
function bow(from: LonLat, to: LonLat): LonLat[] {
	const a = mercator(from);
	const b = mercator([flatLongitude(to[0]), to[1]]);
	const north = b[0] >= a[0] ? 2 * BOW : -2 * BOW;
	const control: LonLat = [
		(a[0] + b[0]) / 2 - north * (b[1] - a[1]),
		(a[1] + b[1]) / 2 + north * (b[0] - a[0])
	];
	return Array.from({ length: ARC_STEPS + 1 }, (_, i) => {
		const t = i / ARC_STEPS;
		const mix = (k: 0 | 1) => (1 - t) ** 2 * a[k] + 2 * t * (1 - t) * control[k] + t ** 2 * b[k];
		return unmercator([mix(0), mix(1)]);
	});
}
