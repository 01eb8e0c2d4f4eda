/** Where the page puts the camera when the visitor has not moved it. */
import type { AnyItem, Atlas, LonLat } from '../../model/atlas.ts';
import { membersOn } from '../../model/members.ts';
import { eastOf, union, type Bounds } from './bounds.ts';
import { CENTRE, zoomOf } from './flat-view.ts';

export type Fit =
	| {
			type: 'centre';
			at: LonLat;
			zoom: number;
			/** Degrees, as of a camera. The map drawn as a picture neither turns nor tilts. */
			bearing?: number;
			pitch?: number;
	  }
	| { type: 'bounds'; bounds: Bounds; maxZoom: number };

/** From 68° N to 56° S, as a share of the Mercator square. */
const INHABITED = 0.45;

/** How the world is shown. The style sheet of the SVG map reads the same numbers. */
export const worldView = {
	/** Width by height of a map from which on it shows the whole world. */
	minAspect: 2 ** -0.35 / INHABITED,
	whole: [CENTRE, 14] satisfies LonLat,
	/** On a narrower map Asia, at a scale at which countries can be told apart: the world is as wide as so many heights of the map. */
	asia: [96, 24] satisfies LonLat,
	asiaHeights: 2 ** -0.1 / INHABITED
};

export const worldFit = (width: number, height: number): Fit =>
	width / height >= worldView.minAspect
		? { type: 'centre', at: worldView.whole, zoom: zoomOf(width) }
		: {
				type: 'centre',
				at: worldView.asia,
				zoom: zoomOf(Math.max(width, height * worldView.asiaHeights))
			};

/** Around a record: a country's main part, a city, the members of a mechanism. */
export function recordFit(
	item: AnyItem,
	atlas: Atlas,
	ground: { bounds: Readonly<Record<string, Bounds>> }
): Fit | undefined {
	switch (item.kind) {
		case 'partner': {
			const bounds = ground.bounds[item.country];
			return bounds && { type: 'bounds', bounds, maxZoom: 4.2 };
		}
		case 'area': {
			const bounds = item.gb.map((code) => ground.bounds[code]).filter((b) => b !== undefined);
			return bounds.length
				? { type: 'bounds', bounds: bounds.reduce(union), maxZoom: 6.5 }
				: { type: 'centre', at: item.at, zoom: 6 };
		}
		case 'zone':
			return { type: 'centre', at: item.at, zoom: 5.4 };
		case 'pavilion':
			return { type: 'centre', at: item.at, zoom: 5.4 };
		case 'event':
			return item.at && { type: 'centre', at: item.at, zoom: 4 };
		case 'mechanism': {
			// Who only applied may be an ocean away.
			const members = [...membersOn(item, atlas.asOf).values()].filter(
				({ status }) => status !== 'applicant'
			);
			const bounds = members
				.map(({ country }) => ground.bounds[country])
				.filter((b) => b !== undefined);
			return bounds.length > 1
				? { type: 'bounds', bounds: bounds.map(eastOf).reduce(union), maxZoom: 4 }
				: undefined;
		}
	}
}
