/** Boundaries, coasts and water as GeoJSON, made of the TopoJSON files that `geo/` builds. */
import { geoArea } from 'd3-geo';
import type { Feature, Geometry, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { partsOfChina } from '../../drawn/ground.ts';
import { makeFeature } from '../make-feature.ts';
import { outline, splitBySize, withoutEdge } from './outline.ts';
import type { ShapesRequest } from './request.ts';
import { smooth } from './smooth.ts';

export type Shapes = Topology<Record<string, GeometryCollection>>;

const featuresOf = (t: Shapes, name: string): Feature<Geometry>[] => {
	const object = t.objects[name];
	return object ? feature(t, object).features : [];
};

const byId = (t: Shapes, ...names: string[]): Map<string, Polygon | MultiPolygon> =>
	new Map(
		names
			.flatMap((name) => featuresOf(t, name))
			.map(({ id, geometry }) => [String(id), geometry as Polygon | MultiPolygon])
	);

const clean = (lines: MultiLineString): MultiLineString => ({
	type: 'MultiLineString',
	coordinates: lines.coordinates.flatMap(withoutEdge)
});

const lines = (
	t: Shapes,
	name: string,
	keep: (a: GeometryObject, b: GeometryObject) => boolean
): MultiLineString => {
	const object = t.objects[name];
	return object ? clean(mesh(t, object, keep)) : { type: 'MultiLineString', coordinates: [] };
};

const merged = (t: Shapes, name: string): MultiPolygon =>
	merge(t, (t.objects[name]?.geometries ?? []) as Parameters<typeof merge>[1]);

const isChina = (one: GeometryObject): boolean => partsOfChina.includes(String(one.id));

/** China's own borders and coast are apart. */
function borders(world: Shapes): Feature[] {
	const between = (type: string, keep: Parameters<typeof lines>[2]) =>
		makeFeature(lines(world, 'countries', keep), { type });
	return [
		between('border', (a, b) => a !== b && isChina(a) === isChina(b)),
		between('coast', (a, b) => a === b && !isChina(a)),
		between('china', (a, b) => isChina(a) !== isChina(b)),
		between('china-coast', (a, b) => a === b && isChina(a))
	];
}

/** Steradians below which an island gets no water lines: about 8,000 km². Round atolls they turn into smudges. */
const ISLAND = 0.0002;

/** Outer rings of the larger land masses. */
function shore(world: Shapes): MultiLineString {
	const rings = merged(world, 'countries').coordinates.flatMap(([ring]) =>
		ring && geoArea({ type: 'Polygon', coordinates: [ring] }) % (4 * Math.PI) > ISLAND ? [ring] : []
	);
	return clean({ type: 'MultiLineString', coordinates: rings });
}

/** Each with its outline in two parts. */
function partners(
	world: Shapes,
	asked: Extract<ShapesRequest, { source: 'partners' }>['partners']
): Feature[] {
	const countries = byId(world, 'countries');
	return asked.flatMap(({ country, rough }, i) => {
		const shape = countries.get(country);
		if (!shape) return [];
		const { major, minor } = splitBySize(shape);
		return [
			makeFeature(shape, { rough }, i),
			makeFeature(outline(major), { rough, minor: false }, i),
			makeFeature(outline(minor), { rough, minor: true }, i)
		];
	});
}

/** China as its divisions draw it: they meet this coast, and not that of the world. Bays are sea that the world map draws as land. */
const provinceLines = (china: Shapes): Feature[] => [
	makeFeature(
		lines(china, 'provinces', (a, b) => a !== b),
		{ type: 'province' }
	),
	makeFeature(merged(china, 'provinces'), { type: 'land' }),
	...featuresOf(china, 'bays').map((f) => makeFeature(f.geometry, { type: 'bay' })),
	...featuresOf(china, 'coast').map((f) => makeFeature(f.geometry, { type: 'coast' }))
];

/** @param files the TopoJSON of the files that the request names */
export function shapesOf(request: ShapesRequest, [file, other]: [Shapes, Shapes?]): Feature[] {
	switch (request.source) {
		case 'countries':
			return [...byId(file, 'countries')].map(([id, shape]) => makeFeature(shape, { id }));
		case 'borders':
			return borders(file);
		case 'shore':
			return [makeFeature(shore(file))];
		case 'partners':
			return partners(file, request.partners);
		case 'members': {
			const countries = byId(file, 'countries');
			return request.countries.flatMap((country, i) => {
				const shape = countries.get(country);
				return shape ? [makeFeature(outline(splitBySize(shape).major), {}, i)] : [];
			});
		}
		case 'area-shapes': {
			const divisions = byId(file, 'prefectures', 'counties', 'composites');
			return request.codes.flatMap((codes, i) =>
				codes.flatMap((code) => {
					const shape = divisions.get(code);
					return shape ? [makeFeature(shape, {}, i)] : [];
				})
			);
		}
		case 'province-lines':
			return provinceLines(file);
		case 'water': {
			const smoothed = (name: string, type: string) =>
				featuresOf(file, name).map((f) => makeFeature(smooth(f.geometry), { type }));
			// Only the `cn` profile has lines at sea.
			const atSea = other
				? Object.keys(other.objects).flatMap((name) => featuresOf(other, name))
				: [];
			return [
				...smoothed('rivers', 'river'),
				...smoothed('lakes', 'lake'),
				...atSea.map((f) => makeFeature(f.geometry, { type: 'sea-line' }))
			];
		}
	}
}
