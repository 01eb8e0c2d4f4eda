/** What the map of a preview shows of the world: the place, with enough round it to know where it lies. Build time only. */
import { eastOf, union, type Bounds } from '../../map/camera/bounds.ts';
import { recordFit, type Fit } from '../../map/camera/fit.ts';
import { flatLongitude, zoomOf } from '../../map/camera/flat-view.ts';
import type { Layout } from '../../map/drawn/layout.ts';
import type { AnyItem, Atlas, LonLat } from '../../model/atlas.ts';
import { MAP } from './frame.ts';

export interface MapShapes {
	bounds: Readonly<Record<string, Bounds>>;
	layout: Layout;
}

/** Names that tell where a place lies, its own included. */
export const NEIGHBOURS = 8;

/** Degrees of longitude across the map of a city: six or seven others lie round it. */
const ROUND_A_CITY = 17;
/** And of an event, whose neighbours are countries. */
const ROUND_AN_EVENT = 40;
/** No closer, so that a small neighbour of China still has a continent round it. */
const CLOSEST = 2.6;

const roundPlace = (at: LonLat, across: number): Fit => ({
	type: 'centre',
	at,
	zoom: zoomOf((MAP.width * 360) / across)
});

/** China and what it is bound to, with the arcs between them. */
function withChina(countries: readonly string[], atlas: Atlas, ground: MapShapes): Fit | undefined {
	const ends = ['CN', ...countries]
		.map((code) => ground.bounds[code])
		.filter((one) => one !== undefined)
		.map(eastOf);
	const arcs = atlas.partner.flatMap(({ country }, i): Bounds[] =>
		countries.includes(country)
			? (ground.layout.partners[i]?.arc ?? []).map(([lon, lat]) => {
					const x = flatLongitude(lon);
					return [x, lat, x, lat];
				})
			: []
	);
	return ends.length > 1
		? { type: 'bounds', bounds: [...ends, ...arcs].reduce(union), maxZoom: CLOSEST }
		: undefined;
}

const CHINA: Fit = { type: 'bounds', bounds: [73, 18, 135, 54], maxZoom: CLOSEST };

export function cardFit(item: AnyItem, atlas: Atlas, ground: MapShapes): Fit | undefined {
	switch (item.kind) {
		case 'partner':
			return withChina([item.country], atlas, ground);
		case 'area':
		case 'zone':
		case 'pavilion':
			return roundPlace(item.at, ROUND_A_CITY);
		case 'event': {
			if (item.at) return roundPlace(item.at, ROUND_AN_EVENT);
			const countries = atlas.partner
				.filter(({ id }) => item.about.includes(`partner/${id}`))
				.map(({ country }) => country);
			return withChina(countries, atlas, ground) ?? CHINA;
		}
		case 'mechanism':
			return recordFit(item, atlas, ground) ?? CHINA;
	}
}
