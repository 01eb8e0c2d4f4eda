/** TopoJSON: neighbours share their border, so files are small and lines have no cracks. */
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type {
	GeometryCollection,
	GeometryObject,
	MultiPolygon,
	Polygon,
	Topology,
	Transform
} from 'topojson-specification';
import type { Unit, UnitProperties } from './shapes.ts';

export type Layers = Record<string, GeometryCollection<object>>;

/** `grid`: the grid to round to, or the number of its steps along each axis. */
export function toTopology(
	layers: Record<string, Feature<Geometry, object | null>[]>,
	grid: Transform | number
): Topology<Layers> {
	const isEmpty = Object.values(layers).every((features) => features.length === 0);
	const collections: Record<string, FeatureCollection<Geometry, object | null>> = {};
	for (const [name, features] of Object.entries(layers)) {
		collections[name] = { type: 'FeatureCollection', features };
	}
	const exact = topology(collections) as Topology<Layers>;
	// There is no box to take a grid from, and nothing to round.
	return isEmpty ? { type: 'Topology', objects: exact.objects, arcs: [] } : quantize(exact, grid);
}

function isArea(object: GeometryObject<object>): object is Polygon | MultiPolygon {
	return object.type === 'Polygon' || object.type === 'MultiPolygon';
}

/** One unit made of several: their outer arcs, so that its outline is exactly theirs. */
export function dissolve(
	source: Topology<Layers>,
	layer: string,
	properties: UnitProperties,
	isPart: (id: string) => boolean
): GeometryObject<UnitProperties> {
	const parts =
		source.objects[layer]?.geometries.filter(isArea).filter(({ id }) => isPart(String(id))) ?? [];
	return { ...mergeArcs(source, parts), id: properties.id, properties };
}

/** The units of a layer as GeoJSON again. */
export function unitsOf(source: Topology<Layers>, layer: string): Unit[] {
	const object = source.objects[layer];
	return object ? (feature(source, object).features as Unit[]) : [];
}
