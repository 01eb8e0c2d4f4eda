/**
 * The atlas and the ground as GeoJSON sources. Time is not in them: a feature's id is its position in the atlas, and what
 * the day makes of it is `feature-state`.
 */
import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import type { Atlas, LonLat } from '../../model/atlas.ts';
import { memberCountries } from '../../model/members.ts';
import { ANCHOR, greatCircle, heading } from '../drawn/arc.ts';
import type { Preset } from '../camera/globe.ts';
import { keptFree, pointsIn } from '../drawn/kept-free.ts';
import { labelPoint, type DetailGround, type WorldGround } from '../drawn/ground.ts';
import { sideOf } from './layers/name-places.ts';
import { outline, splitBySize } from '../drawn/outline.ts';
import { smooth } from './smooth.ts';
import type { SourceId } from '../drawn/features.ts';
import { year } from '../drawn/places.ts';
import type { Layout } from '../drawn/layout.ts';
import { provincesOf } from '../../model/provinces.ts';

const fc = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

const point = (at: LonLat): Point => ({ type: 'Point', coordinates: at });

const make = (
	geometry: Geometry,
	properties: Record<string, unknown> = {},
	id?: number
): Feature => ({ type: 'Feature', geometry, properties, ...(id === undefined ? {} : { id }) });

export type Sources = Partial<Record<SourceId, FeatureCollection>>;

function partnerSources(atlas: Atlas, ground: WorldGround): Sources {
	const shapes = atlas.partner.flatMap((p, i) => {
		const shape = ground.countries.get(p.country);
		if (!shape) return [];
		const { major, minor } = splitBySize(shape.geometry);
		const rough = p.span.earliest !== p.span.latest;
		return [
			make(shape.geometry, { rough }, i),
			make(outline(major), { rough, minor: false }, i),
			make(outline(minor), { rough, minor: true }, i)
		];
	});
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
		return [make(point(place.at), properties, i)];
	});
	return {
		partners: fc(shapes),
		'partner-points': fc(points),
		arcs: arcSource(ground.layout, 'flat')
	};
}

/** Arcs, each with the point where it arrives. */
export const arcSource = ({ partners }: Layout, preset: Preset): FeatureCollection =>
	fc(
		partners.flatMap((place, id) => {
			if (!place) return [];
			const line = preset === 'globe' ? greatCircle(ANCHOR, place.at) : place.arc;
			const arrives = preset === 'globe' ? heading(line) : place.heading;
			return [
				make({ type: 'LineString', coordinates: line }, {}, id),
				make(point(place.at), { heading: arrives }, id)
			];
		})
	);

/** Every number that a province may have, in each arrangement. A number has the same id in all of them: the clock knows no zoom. */
export const countFeatures = (atlas: Atlas, { numbers }: Layout): Feature[] =>
	provincesOf(atlas).flatMap(({ id, most, first }) =>
		(numbers[id] ?? []).flatMap((at, tier) =>
			at
				? Array.from({ length: most }, (_, i) =>
						make(point(at), { province: id, count: i + 1, tier }, first + i)
					)
				: []
		)
	);

function nameSource(atlas: Atlas, ground: WorldGround): FeatureCollection {
	const partners = new Set(atlas.partner.map((p) => p.country));
	const countries = ground.labels.countries
		.filter((c) => !partners.has(c.id) && c.id !== 'CN')
		.flatMap((c) => {
			const name = atlas.countries[c.id];
			return name ? [make(point([c.lon, c.lat]), { ...name, type: 'country', rank: c.rank })] : [];
		});
	const china = labelPoint(ground, 'CN');
	const seas = ground.labels.seas.map((s) =>
		make(point([s.lon, s.lat]), { ...s.name, type: s.rank === 1 ? 'ocean' : 'sea', rank: s.rank })
	);
	const provinces = ground.labels.provinces.map((p) =>
		make(point([p.lon, p.lat]), { ...p.name, type: 'province', rank: 0 })
	);
	const islands = ground.labels.islands.map((i) =>
		make(point([i.lon, i.lat]), { ...i.name, type: 'island', rank: 0 })
	);
	return fc([
		...countries,
		...seas,
		...islands,
		...provinces,
		...(china ? [make(point(china), { ...atlas.countries['CN'], type: 'china', rank: 0 })] : [])
	]);
}

/** What the first view draws. */
export function worldSources(atlas: Atlas, ground: WorldGround): Sources {
	return {
		countries: fc([...ground.countries].map(([id, f]) => make(f.geometry, { id }))),
		borders: fc([
			make(ground.borders, { type: 'border' }),
			make(ground.coast, { type: 'coast' }),
			make(ground.china.border, { type: 'china' }),
			make(ground.china.coast, { type: 'china-coast' })
		]),
		shore: fc([make(ground.shore)]),
		...partnerSources(atlas, ground),
		members: fc(
			memberCountries(atlas).flatMap((country, i) => {
				const shape = ground.countries.get(country);
				return shape ? [make(outline(splitBySize(shape.geometry).major), {}, i)] : [];
			})
		),
		areas: fc(atlas.area.map((a, i) => make(point(a.at), { ...a.name, batch: a.batch }, i))),
		'area-counts': fc(countFeatures(atlas, ground.layout)),
		zones: fc(
			atlas.zone.map((z, i) => make(point(z.at), { ...z.name, programme: z.programme }, i))
		),
		pavilions: fc(atlas.pavilion.map((p, i) => make(point(p.at), { ...p.name }, i))),
		events: fc(atlas.event.flatMap(({ at }, i) => (at ? [make(point(at), {}, i)] : []))),
		names: nameSource(atlas, ground),
		'kept-free': fc(
			keptFree.flatMap(({ type, discs }) =>
				discs.flatMap(pointsIn).map((at) => make(point(at), { type }))
			)
		)
	};
}

/** What is drawn from mid zoom on, and so can come later. */
export function detailSources(atlas: Atlas, ground: DetailGround): Sources {
	return {
		'area-shapes': fc(
			atlas.area.flatMap((a, i) =>
				a.gb.flatMap((code) => {
					const shape = ground.divisions.get(code);
					return shape ? [make(shape.geometry, {}, i)] : [];
				})
			)
		),
		'province-lines': fc([
			make(ground.provinceLines, { type: 'province' }),
			make(ground.china.land, { type: 'land' }),
			...ground.china.bays.features.map((f) => make(f.geometry, { type: 'bay' })),
			...ground.china.coast.features.map((f) => make(f.geometry, { type: 'coast' }))
		]),
		water: fc([
			...ground.rivers.features.map((f) => make(smooth(f.geometry), { type: 'river' })),
			...ground.lakes.features.map((f) => make(smooth(f.geometry), { type: 'lake' })),
			...ground.seaLines.features.map((f) => make(f.geometry, { type: 'sea-line' }))
		])
	};
}

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
