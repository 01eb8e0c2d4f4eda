import type { LonLat } from '../../model/atlas.ts';
import { mercator } from '../camera/mercator.ts';

/**
 * Leaves out the points of a line that lie near the line without them (Douglas–Peucker).
 * @param tolerance degrees of the Mercator plane
 */
export function simplifyLine(line: readonly LonLat[], tolerance: number): LonLat[] {
	const first = line[0];
	const last = line.at(-1);
	if (!first || !last || line.length < 3) return [...line];
	const plane = line.map(mercator);
	const distances = plane.map((p) => distanceTo(mercator(first), mercator(last), p));
	const furthest = distances.indexOf(Math.max(...distances));
	if ((distances[furthest] ?? 0) <= tolerance) return [first, last];
	return [
		...simplifyLine(line.slice(0, furthest + 1), tolerance).slice(0, -1),
		...simplifyLine(line.slice(furthest), tolerance)
	];
}

/** From a point to the straight line through two others. */
function distanceTo(a: LonLat, b: LonLat, p: LonLat): number {
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	const length = Math.hypot(dx, dy);
	const beside = Math.hypot(p[0] - a[0], p[1] - a[1]);
	return length === 0 ? beside : Math.abs(dx * (a[1] - p[1]) - (a[0] - p[0]) * dy) / length;
}
