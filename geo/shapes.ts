/** GeoJSON polygons as this folder passes them on: [lon, lat] in WGS84 degrees, wound as d3-geo wants them. */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

export type Shape = Polygon | MultiPolygon;
export type BBox = [west: number, south: number, east: number, north: number];

export interface UnitProperties {
	id: string;
	/** GB/T 2260 codes that a Chinese unit consists of. */
	gb?: string | string[];
}

export type Unit = Feature<Shape, UnitProperties>;

export function unit(properties: UnitProperties, geometry: Shape): Unit {
	return { type: 'Feature', id: properties.id, properties, geometry };
}

/** Each polygon is a list of rings: the outer one, then its holes. */
export function polygonsOf(shape: Shape): Position[][][] {
	return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

export function shapeOf(polygons: Position[][][]): Shape {
	const [only, ...more] = polygons;
	return only && more.length === 0
		? { type: 'Polygon', coordinates: only }
		: { type: 'MultiPolygon', coordinates: polygons };
}

export function mapPolygons(source: Unit, change: (polygon: Position[][]) => Position[][]): Unit {
	return { ...source, geometry: shapeOf(polygonsOf(source.geometry).map(change)) };
}

/** The box of a ring or line. The ring must not cross the antimeridian. */
export function boxOf(positions: Position[]): BBox {
	const box: BBox = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lon = NaN, lat = NaN] of positions) {
		box[0] = Math.min(box[0], lon);
		box[1] = Math.min(box[1], lat);
		box[2] = Math.max(box[2], lon);
		box[3] = Math.max(box[3], lat);
	}
	return box;
}

/** Flat area in square degrees; negative where the ring runs clockwise (north up). */
export function signedArea(ring: Position[]): number {
	let twice = 0;
	ring.forEach(([x1 = 0, y1 = 0], i) => {
		const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
		twice += x1 * y2 - x2 * y1;
	});
	return twice / 2;
}

/**
 * Outer rings clockwise, holes counter-clockwise. d3-geo takes the inside from the winding and would fill the
 * rest of the globe otherwise; MapLibre does not mind either way.
 */
export function wind(source: Unit): Unit {
	return mapPolygons(source, (polygon) =>
		polygon.map((ring, i) => (signedArea(ring) < 0 === (i === 0) ? ring : ring.toReversed()))
	);
}

/** Five decimals: about one metre, far below the source's own precision. */
export function round5(value: number): number {
	return Math.round(value * 1e5) / 1e5;
}

export function byId(a: Unit, b: Unit): number {
	return a.properties.id < b.properties.id ? -1 : 1;
}
