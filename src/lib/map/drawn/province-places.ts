/**
 * Where the numbers of the provinces stand, and the features that say them. The smaller the map, the further they have to move from
 * their areas to be read side by side; on the smallest there is one number for all of China, which opens into those of its provinces.
 */
import type { Feature, Point } from 'geojson';
import type { Atlas, LonLat } from '../../model/atlas.ts';
import { PILOT_ZONE } from '../../model/drawable.ts';
import { apart, type Disc } from './apart.ts';
import { discRadius } from './disc.ts';
import { worldSize } from '../camera/flat-view.ts';
import { MIN_ZOOM } from '../camera/limits.ts';
import { TIERS } from './look.ts';
import { CHINA, provincesOf, type Province } from './province-counts.ts';

/** The arrangement at a zoom: 0 is the one number for China. */
export const tierAt = (zoom: number): number => TIERS.filter((from) => zoom >= from).length;

export interface Placed extends Province {
	at: LonLat;
}

/** Outline of a disc and air between two, CSS pixels. */
const AIR = 0.9;
/** Half the edge of the pilot zone's mark and half the height of China's name, CSS pixels; the name is three times as wide as high. */
const MARK = 8;
const NAME = 9;

/** @param china where its name stands */
export function numbersOf(atlas: Atlas, tier: number, china: LonLat | undefined): Placed[] {
	const shown = provincesOf(atlas).filter(({ id }) => (id === CHINA) === (tier === 0));
	const degrees = 360 / worldSize(TIERS[tier - 1] ?? MIN_ZOOM);
	const discs = shown.map(({ id, most }) => ({
		at: middle(atlas.area.filter((area) => id === CHINA || area.province === id)),
		radius: (discRadius(most) + AIR) * degrees
	}));
	const places = apart(discs, [...name(china, degrees), ...pilotZones(atlas, degrees)]);
	return shown.map((one, i) => ({ ...one, at: places[i] as LonLat }));
}

const name = (china: LonLat | undefined, degrees: number): Disc[] =>
	china
		? [-2, 0, 2].map((k) => ({
				at: [china[0] + k * NAME * degrees, china[1]],
				radius: NAME * degrees
			}))
		: [];

const pilotZones = (atlas: Atlas, degrees: number): Disc[] =>
	atlas.zone
		.filter(({ programme }) => programme === PILOT_ZONE)
		.map(({ at }) => ({ at, radius: MARK * degrees }));

function middle(areas: Atlas['area']): LonLat {
	const mean = (k: 0 | 1) => areas.reduce((sum, { at }) => sum + at[k], 0) / areas.length;
	return [mean(0), mean(1)];
}

/** Every arrangement, by its tier. @param china where its name stands */
export const arrangementsOf = (atlas: Atlas, china: LonLat | undefined): Placed[][] =>
	[0, ...TIERS].map((_, tier) => numbersOf(atlas, tier, china));

/** A number has the same id wherever it stands: the clock does not know how large the map is. */
export const countFeatures = (arrangements: readonly Placed[][]): Feature<Point>[] =>
	arrangements.flatMap((numbers, tier) =>
		numbers.flatMap(({ id, at, most, first }) =>
			Array.from({ length: most }, (_, i) => ({
				type: 'Feature' as const,
				id: first + i,
				geometry: { type: 'Point' as const, coordinates: at },
				properties: { province: id, count: i + 1, tier }
			}))
		)
	);
