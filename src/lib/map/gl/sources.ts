/**
 * The sources of the map: the atlas as GeoJSON, the shapes of the ground as what MapLibre's worker is asked for. Time is not in them: a
 * feature's id is its position in the atlas, and what the day makes of it is `feature-state`.
 */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Atlas, LonLat } from '../../model/atlas.ts';
import { memberCountries } from '../../model/members.ts';
import { ANCHOR, greatCircle, heading } from '../drawn/arc.ts';
import type { Preset } from '../camera/globe.ts';
import { keptFree, pointsIn } from '../drawn/kept-free.ts';
import { labelPoint, type Ground } from '../drawn/ground.ts';
import { sideOf } from './layers/name-places.ts';
import { makeFeature } from './make-feature.ts';
import { shapesAddress, type ShapesRequest } from './worker/request.ts';
import type { SourceId } from '../drawn/features.ts';
import { year } from '../drawn/places.ts';
import type { Layout } from '../drawn/layout.ts';
import { provincesOf } from '../../model/provinces.ts';

const fc = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

const point = (at: LonLat): Point => ({ type: 'Point', coordinates: at });

type ShapesId = ShapesRequest['source'];
type PointsId = Exclude<SourceId, ShapesId>;

/** Addresses of the TopoJSON files, for MapLibre's worker. */
export interface WorldFiles {
	world: string;
}
export interface DetailFiles {
	/** Divisions. */
	china: string;
	water: string;
	/** Lines at sea of the `cn` profile; empty in `intl`. */
	lines: string;
}

/** A string is an address: see worker/request.ts. */
export type Sources = Partial<Record<SourceId, FeatureCollection | string>>;

/** @returns the sources that are made of requests, by their ids */
const requested = (requests: ShapesRequest[]): Sources =>
	Object.fromEntries(requests.map((request) => [request.source, shapesAddress(request)]));

function partnerPoints(atlas: Atlas, ground: Ground): FeatureCollection {
	const points = atlas.partner.flatMap((p, i) => {
		const place = ground.layout.partners[i];
		if (!place) return [];
		const properties = {
			...p.name,
			year: year(p),
			small: place.isSmall,
			rank: i,
			beside: sideOf(p.country),
			side: place.plate
		};
		return [makeFeature(point(place.at), properties, i)];
	});
	return fc(points);
}

/** Arcs, each with the point where it arrives. */
export const arcSource = ({ partners }: Layout, preset: Preset): FeatureCollection =>
	fc(
		partners.flatMap((place, id) => {
			if (!place) return [];
			const line = preset === 'globe' ? greatCircle(ANCHOR, place.at) : place.arc;
			const arrives = preset === 'globe' ? heading(line) : place.heading;
			return [
				makeFeature({ type: 'LineString', coordinates: line }, {}, id),
				makeFeature(point(place.at), { heading: arrives }, id)
			];
		})
	);

/** Every number that a province may have, in each arrangement. A number has the same id in all of them: the clock knows no zoom. */
export const countFeatures = (atlas: Atlas, { numbers }: Layout): Feature[] =>
	provincesOf(atlas).flatMap(({ id, most, first }) =>
		(numbers[id] ?? []).flatMap((at, tier) =>
			at
				? Array.from({ length: most }, (_, i) =>
						makeFeature(point(at), { province: id, count: i + 1, tier }, first + i)
					)
				: []
		)
	);

function nameSource(atlas: Atlas, ground: Ground): FeatureCollection {
	const partners = new Set(atlas.partner.map((p) => p.country));
	const countries = ground.labels.countries
		.filter((c) => !partners.has(c.id) && c.id !== 'CN')
		.flatMap((c) => {
			const name = atlas.countries[c.id];
			return name
				? [makeFeature(point([c.lon, c.lat]), { ...name, type: 'country', rank: c.rank })]
				: [];
		});
	const china = labelPoint(ground, 'CN');
	const seas = ground.labels.seas.map((s) =>
		makeFeature(point([s.lon, s.lat]), {
			...s.name,
			type: s.rank === 1 ? 'ocean' : 'sea',
			rank: s.rank
		})
	);
	const provinces = ground.labels.provinces.map((p) =>
		makeFeature(point([p.lon, p.lat]), { ...p.name, type: 'province', rank: 0 })
	);
	const islands = ground.labels.islands.map((i) =>
		makeFeature(point([i.lon, i.lat]), { ...i.name, type: 'island', rank: 0 })
	);
	return fc([
		...countries,
		...seas,
		...islands,
		...provinces,
		...(china
			? [makeFeature(point(china), { ...atlas.countries['CN'], type: 'china', rank: 0 })]
			: [])
	]);
}

/** The shapes of the first view. */
export const worldShapes = (atlas: Atlas, { world }: WorldFiles): ShapesRequest[] => [
	{ source: 'countries', files: [world] },
	{ source: 'borders', files: [world] },
	{ source: 'shore', files: [world] },
	{
		source: 'partners',
		files: [world],
		partners: atlas.partner.map(({ country, span }) => ({
			country,
			rough: span.earliest !== span.latest
		}))
	},
	{ source: 'members', files: [world], countries: memberCountries(atlas) }
];

/** What the atlas alone puts on the map. */
export const pointSources = (
	atlas: Atlas,
	ground: Ground
): Record<PointsId, FeatureCollection> => ({
	'partner-points': partnerPoints(atlas, ground),
	arcs: arcSource(ground.layout, 'flat'),
	areas: fc(atlas.area.map((a, i) => makeFeature(point(a.at), { ...a.name, batch: a.batch }, i))),
	'area-counts': fc(countFeatures(atlas, ground.layout)),
	zones: fc(
		atlas.zone.map((z, i) => makeFeature(point(z.at), { ...z.name, programme: z.programme }, i))
	),
	pavilions: fc(atlas.pavilion.map((p, i) => makeFeature(point(p.at), { ...p.name }, i))),
	events: fc(atlas.event.flatMap(({ at }, i) => (at ? [makeFeature(point(at), {}, i)] : []))),
	names: nameSource(atlas, ground),
	'kept-free': fc(
		keptFree.flatMap(({ type, discs }) =>
			discs.flatMap(pointsIn).map((at) => makeFeature(point(at), { type }))
		)
	)
});

/** What the first view draws. */
export const worldSources = (atlas: Atlas, ground: Ground, files: WorldFiles): Sources => ({
	...requested(worldShapes(atlas, files)),
	...pointSources(atlas, ground)
});

/** The shapes that are drawn from mid zoom on, and so can come later. */
export const detailShapes = (
	atlas: Atlas,
	{ china, water, lines }: DetailFiles
): ShapesRequest[] => [
	{ source: 'area-shapes', files: [china], codes: atlas.area.map(({ gb }) => [...gb]) },
	{ source: 'province-lines', files: [china] },
	{ source: 'water', files: [water, lines] }
];

export const detailSources = (atlas: Atlas, files: DetailFiles): Sources =>
	requested(detailShapes(atlas, files));

/** Each costs a frame two masks of the whole view, so what is drawn together stands together. */
export const sourceIds: SourceId[] = [
	'countries',
	'borders',
	'shore',
	'partners',
	'partner-points',
	'arcs',
	'members',
	'areas',
	'area-counts',
	'zones',
	'pavilions',
	'events',
	'names',
	'kept-free',
	'area-shapes',
	'province-lines',
	'water'
];
