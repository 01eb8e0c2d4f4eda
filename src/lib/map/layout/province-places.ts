/**
 * Where the numbers of the provinces stand. The smaller the map, the further they have to move from their areas to be read side by
 * side; on the smallest there is one number for all of China.
 */
import type { Atlas, LonLat } from '../../model/atlas.ts';
import { PILOT_ZONE } from '../../model/drawable.ts';
import { CHINA, provincesOf } from '../../model/provinces.ts';
import { worldSize } from '../camera/flat-view.ts';
import { MIN_ZOOM } from '../camera/limits.ts';
import { discRadius } from '../drawn/disc.ts';
import { freeDiscs } from '../drawn/kept-free.ts';
import { TIERS } from '../drawn/zoom-windows.ts';
import { separate, type Disc } from './apart.ts';

/** Outline of a disc and space between two, CSS pixels. */
const SPACE = 0.9;
/** Half the edge of the pilot zone's mark, CSS pixels. */
const ZONE = 8;
/** Half the height of China's name, CSS pixels; it is three times as wide as high. */
const NAME = 9;

/** @param china where its name stands @returns places of one arrangement, by province */
export function numberPlaces(
	atlas: Pick<Atlas, 'area' | 'zone'>,
	tier: number,
	china: LonLat | undefined
): Map<string, LonLat> {
	const shown = provincesOf(atlas).filter(({ id }) => (id === CHINA) === (tier === 0));
	const degrees = 360 / worldSize(TIERS[tier - 1] ?? MIN_ZOOM);
	const discs = shown.map(({ id, most }) => ({
		at: mean(atlas.area.filter((area) => id === CHINA || area.province === id)),
		radius: (discRadius(most) + SPACE) * degrees
	}));
	const fixed = [...chinaName(china, degrees), ...pilotZones(atlas.zone, degrees), ...freeDiscs];
	const places = separate(discs, fixed);
	return new Map(shown.map(({ id }, i) => [id, places[i] as LonLat]));
}

const chinaName = (china: LonLat | undefined, degrees: number): Disc[] =>
	china
		? [-2, 0, 2].map((k) => ({
				at: [china[0] + k * NAME * degrees, china[1]],
				radius: NAME * degrees
			}))
		: [];

const pilotZones = (zones: Atlas['zone'], degrees: number): Disc[] =>
	zones
		.filter(({ programme }) => programme === PILOT_ZONE)
		.map(({ at }) => ({ at, radius: ZONE * degrees }));

function mean(areas: Atlas['area']): LonLat {
	const along = (axis: 0 | 1) => areas.reduce((sum, { at }) => sum + at[axis], 0) / areas.length;
	return [along(0), along(1)];
}
