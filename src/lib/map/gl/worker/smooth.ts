/** Takes the corners off lines that were drawn on a coarse grid: shores of lakes and rivers. */
import type { Geometry, Position } from 'geojson';

const ROUNDS = 3;
/** A ring of fewer points is small, and would all but vanish. */
const LEAST = 9;

const between = (a: Position, b: Position): Position => [
	((a[0] ?? 0) + (b[0] ?? 0)) / 2,
	((a[1] ?? 0) + (b[1] ?? 0)) / 2
];

/** Every point half-way to the next: what is left of a staircase is a slope. The number of points stays. */
function smoothRing(ring: Position[]): Position[] {
	if (ring.length < LEAST) return ring;
	let open = ring.slice(0, -1);
	for (let round = 0; round < ROUNDS; round++)
		open = open.map((point, i) => between(point, open[(i + 1) % open.length] ?? point));
	return [...open, ...open.slice(0, 1)];
}

/** The same for a line, whose ends stay where they are. */
function smoothLine(line: Position[]): Position[] {
	let points = line;
	for (let round = 0; round < ROUNDS; round++) {
		const inner = points.slice(1).map((point, i) => between(points[i] ?? point, point));
		points = [...points.slice(0, 1), ...inner, ...points.slice(-1)];
	}
	return points;
}

export function smooth(geometry: Geometry): Geometry {
	switch (geometry.type) {
		case 'Polygon':
			return { ...geometry, coordinates: geometry.coordinates.map(smoothRing) };
		case 'MultiPolygon':
			return { ...geometry, coordinates: geometry.coordinates.map((p) => p.map(smoothRing)) };
		case 'LineString':
			return { ...geometry, coordinates: smoothLine(geometry.coordinates) };
		case 'MultiLineString':
			return { ...geometry, coordinates: geometry.coordinates.map(smoothLine) };
		default:
			return geometry;
	}
}
