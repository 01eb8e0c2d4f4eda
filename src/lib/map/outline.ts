/** Outlines of polygons as lines, without the cuts at the antimeridian, which are no coast. */
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

const EDGE = 179.99;

export function outline(geometry: Polygon | MultiPolygon): MultiLineString {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return {
		type: 'MultiLineString',
		coordinates: polygons.flatMap((rings) => rings.flatMap(withoutEdge))
	};
}

/** A line cut wherever it runs along the edge of the world. */
export function withoutEdge(line: Position[]): Position[][] {
	const onEdge = (p: Position) => Math.abs(p[0] ?? 0) >= EDGE;
	const parts: Position[][] = [];
	let part: Position[] = [];
	for (const point of line) {
		const last = part.at(-1);
		if (last && onEdge(last) && onEdge(point)) {
			parts.push(part);
			part = [];
		}
		part.push(point);
	}
	parts.push(part);
	return parts.filter((p) => p.length > 1);
}
