/**
 * The flat view as a drawing: Web Mercator as MapLibre draws it, cut at 28° W so that the Pacific lies in the middle, and shapes as
 * SVG path data at whole coordinates. The page's SVG map and the world file share it.
 */
import { geoMercator, type GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';

/** Middle of the flat view, degrees east. */
export const CENTRE = 152;

/** Left, top, right, bottom in drawing units; x grows to the east, y to the south. */
export type Frame = [number, number, number, number];

/** Degrees → drawing units. `size` is the width of the whole world in units, whose left edge is 28° W and top edge 85.05° N. */
export function flatView(size: number, [left, top, right, bottom]: Frame): GeoProjection {
	return geoMercator()
		.rotate([-CENTRE, 0])
		.scale(size / (2 * Math.PI))
		.translate([size / 2, size / 2])
		.precision(0)
		.clipExtent([
			[left, top],
			[right, bottom]
		]);
}

/** Rings that enclose less are left out: drawing units squared. */
const SPECK = 2;

/** Rings of drawing units as path data: `M x y l dx dy …z`, rounded to whole units. Empty where nothing is left. */
export const ringsPath = (rings: Position[][], speck = SPECK): string =>
	rings
		.map((ring) => whole(ring))
		.map((ring) => ring.slice(0, -1))
		.filter((ring) => ring.length > 2 && Math.abs(area(ring)) >= speck)
		.map((ring) => relative(ring) + 'z')
		.join('');

/** Lines of drawing units as path data. */
export const linesPath = (lines: Position[][]): string =>
	lines
		.map(whole)
		.filter((line) => line.length > 1)
		.map(relative)
		.join('');

/** On whole coordinates, without points that fall on the one before. */
function whole(line: Position[]): Position[] {
	const points: Position[] = [];
	for (const [x = NaN, y = NaN] of line) {
		const point = [Math.round(x), Math.round(y)];
		const last = points.at(-1);
		if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
	}
	return points;
}

function area(ring: Position[]): number {
	return (
		ring.reduce((sum, [x = 0, y = 0], i) => {
			const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
			return sum + x * nextY - nextX * y;
		}, 0) / 2
	);
}

/** The sign of a number parts it from the one before; a space is needed only where there is none. */
const joined = (a: number, b: number): string => `${a}${b < 0 ? '' : ' '}${b}`;

function relative(points: Position[]): string {
	let [x = 0, y = 0] = points[0] ?? [];
	let path = `M${joined(x, y)}`;
	points.slice(1).forEach(([toX = 0, toY = 0], i) => {
		const dx = toX - x;
		path += `${i === 0 ? 'l' : dx < 0 ? '' : ' '}${joined(dx, toY - y)}`;
		[x, y] = [toX, toY];
	});
	return path;
}
