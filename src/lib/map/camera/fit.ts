/** Where the page puts the camera when the visitor has not moved it. */
import type { AnyItem, Atlas, LonLat } from '../../model/atlas.ts';
import { membersOn } from '../../model/members.ts';
import { CENTRE, WORLD } from './flat.ts';
import type { Bounds, WorldGround } from '../drawn/ground.ts';

export type Fit =
	| { type: 'centre'; at: LonLat; zoom: number }
	| { type: 'bounds'; bounds: Bounds; maxZoom: number };

/** The whole world where it fits; on a narrow screen Asia, at a scale at which countries can be told apart. */
export function worldFit(width: number, height: number): Fit {
	// 68° N to 56° S is 0.45 of the Mercator square.
	const byWidth = Math.log2(width / WORLD);
	const byHeight = Math.log2(height / (0.45 * WORLD));
	return byWidth >= byHeight - 0.35
		? { type: 'centre', at: [CENTRE, 14], zoom: byWidth }
		: { type: 'centre', at: [96, 24], zoom: Math.max(byWidth, byHeight - 0.1) };
}

/** Around a record: a country's main part, a city, the members of a mechanism. */
export function recordFit(
	item: AnyItem,
	atlas: Atlas,
	ground: Pick<WorldGround, 'bounds'>
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

/** Both, and what lies between. */
export const union = (a: Bounds, b: Bounds): Bounds => [
	Math.min(a[0], b[0]),
	Math.min(a[1], b[1]),
	Math.max(a[2], b[2]),
	Math.max(a[3], b[3])
];

/** Into the flat view, whose left edge lies in the Atlantic. */
export const eastOf = (b: Bounds): Bounds =>
	b[0] < CENTRE - 180 ? [b[0] + 360, b[1], b[2] + 360, b[3]] : b;
