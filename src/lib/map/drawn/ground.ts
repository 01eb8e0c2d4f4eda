/** The ground as the map needs it: boundaries, water and label points, read from the files that `geo/` builds. */
import { geoArea } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type {
	Feature,
	FeatureCollection,
	Geometry,
	MultiLineString,
	MultiPolygon,
	Polygon
} from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { LonLat } from '../../model/atlas.ts';
import type { Text } from '../../model/schema.ts';
import type { Bounds } from '../camera/bounds.ts';
import { withoutEdge } from './outline.ts';
import type { Layout } from './layout.ts';

export type Shape = Feature<Polygon | MultiPolygon>;
type Atlas = Topology<Record<string, GeometryCollection>>;

export interface LabelPoints {
	countries: { id: string; lon: number; lat: number; rank: number }[];
	provinces: { id: string; name: Text; lon: number; lat: number }[];
	/** Rank 1 is an ocean. */
	seas: { id: string; name: Text; lon: number; lat: number; rank: number }[];
	/** Islands that only the `cn` profile names. */
	islands: { id: string; name: Text; lon: number; lat: number }[];
}

/** What the world view needs. */
export interface WorldGround {
	countries: Map<string, Shape>;
	borders: MultiLineString;
	/** China's own is apart. */
	coast: MultiLineString;
	/** China's borders on land, and its coast as coarse as the other ones. */
	china: { border: MultiLineString; coast: MultiLineString };
	/** Coast of land masses large enough to have water lines. */
	shore: MultiLineString;
	labels: LabelPoints;
	bounds: Record<string, Bounds>;
	layout: Layout;
}

/** What is fetched after the first paint. */
export interface DetailGround {
	/** By GB/T 2260 code. */
	divisions: Map<string, Shape>;
	provinceLines: MultiLineString;
	/** China as its divisions draw it: they meet this coast, and not that of the world. */
	china: {
		land: MultiPolygon;
		/** Sea that the world map draws as land. */
		bays: FeatureCollection;
		coast: FeatureCollection;
	};
	rivers: FeatureCollection;
	lakes: FeatureCollection;
	/** Sea lines of the `cn` profile; empty in `intl`. */
	seaLines: FeatureCollection;
}

const collection = (t: Atlas, name: string): FeatureCollection<Geometry> => {
	const object = t.objects[name];
	return object ? feature(t, object) : { type: 'FeatureCollection', features: [] };
};

const byId = (t: Atlas, name: string): [string, Shape][] =>
	collection(t, name).features.map((f) => [String(f.id), f as Shape]);

const clean = (lines: MultiLineString): MultiLineString => ({
	type: 'MultiLineString',
	coordinates: lines.coordinates.flatMap(withoutEdge)
});

const lines = (t: Atlas, name: string, keep: (a: GeometryObject, b: GeometryObject) => boolean) => {
	const object = t.objects[name];
	return object
		? clean(mesh(t, object, keep))
		: { type: 'MultiLineString' as const, coordinates: [] };
};

const geometriesOf = (t: Atlas, name: string) =>
	(t.objects[name]?.geometries ?? []) as Parameters<typeof merge>[1];

/** Steradians below which an island gets no water lines: about 8,000 km². Round atolls they turn into smudges. */
const ISLAND = 0.0002;

/** Outer rings of the larger land masses. */
function shore(t: Atlas): MultiLineString {
	const land = merge(t, geometriesOf(t, 'countries')).coordinates.flatMap(([ring]) =>
		ring && geoArea({ type: 'Polygon', coordinates: [ring] }) % (4 * Math.PI) > ISLAND ? [ring] : []
	);
	return clean({ type: 'MultiLineString', coordinates: land });
}

/** Where one colour fills all of China. */
export const partsOfChina = ['CN', 'HK', 'MO'];

const isChina = (one: GeometryObject): boolean => partsOfChina.includes(String(one.id));

export function worldGround(
	world: Atlas,
	labels: LabelPoints,
	bounds: Record<string, Bounds>,
	layout: Layout
): WorldGround {
	return {
		countries: new Map(byId(world, 'countries')),
		borders: lines(world, 'countries', (a, b) => a !== b && isChina(a) === isChina(b)),
		coast: lines(world, 'countries', (a, b) => a === b && !isChina(a)),
		china: {
			border: lines(world, 'countries', (a, b) => isChina(a) !== isChina(b)),
			coast: lines(world, 'countries', (a, b) => a === b && isChina(a))
		},
		shore: shore(world),
		labels,
		bounds,
		layout
	};
}

export function detailGround(china: Atlas, water: Atlas, seaLines: Atlas): DetailGround {
	return {
		divisions: new Map([
			...byId(china, 'prefectures'),
			...byId(china, 'counties'),
			...byId(china, 'composites')
		]),
		provinceLines: lines(china, 'provinces', (a, b) => a !== b),
		china: {
			land: merge(china, geometriesOf(china, 'provinces')),
			bays: collection(china, 'bays'),
			coast: collection(china, 'coast')
		},
		rivers: collection(water, 'rivers'),
		lakes: collection(water, 'lakes'),
		seaLines: {
			type: 'FeatureCollection',
			features: Object.keys(seaLines.objects).flatMap((name) => collection(seaLines, name).features)
		}
	};
}

/** Where a country's label stands. */
export const labelPoint = (ground: WorldGround, country: string): LonLat | undefined => {
	const point = ground.labels.countries.find((c) => c.id === country);
	return point && [point.lon, point.lat];
};
