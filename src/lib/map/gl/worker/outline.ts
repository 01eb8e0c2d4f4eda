/** Outlines of polygons as lines, without the cuts at the antimeridian, which are no coast. */
import { geoArea } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

const ANTIMERIDIAN = 179.99;

export function outline(geometry: Polygon | MultiPolygon): MultiLineString {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return {
		type: 'MultiLineString',
		coordinates: polygons.flatMap((rings) => rings.flatMap(withoutEdge))
	};
}

/** A line cut wherever it runs along the edge of the world. */
export function withoutEdge(line: Position[]): Position[][] {
	const onEdge = (p: Position) => Math.abs(p[0] ?? 0) >= ANTIMERIDIAN;
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

/** Share of the largest part's area below which a part gets no heavy outline: archipelagos would turn into smudges. */
const MINOR = 0.06;

/** A country's polygons in two: those that a heavy outline suits, and the small ones. */
export function splitBySize(geometry: Polygon | MultiPolygon): {
	major: MultiPolygon;
	minor: MultiPolygon;
} {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const areas = polygons.map((coordinates) => geoArea({ type: 'Polygon', coordinates }));
	const limit = MINOR * Math.max(...areas);
	const pick = (wanted: (area: number) => boolean): MultiPolygon => ({
		type: 'MultiPolygon',
		coordinates: polygons.filter((_, i) => wanted(areas[i] ?? 0))
	});
	return { major: pick((a) => a >= limit), minor: pick((a) => a < limit) };
}
