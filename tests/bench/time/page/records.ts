/** Our records, and the sentinels among them that tell which day a drawn frame shows. */
import type { AreaItem, Atlas, LonLat } from '../../../../src/lib/model/atlas.ts';
import type { Day } from '../../../../src/lib/time/day.ts';

/** The track in as many states as can be told apart by a colour. */
export const STATES = 100;
/** In the South Pacific, where nothing else is drawn. */
export const SPOT: LonLat = [-145, -42];
/** Batches of sentinels begin here; those of areas end far below. */
export const FIRST_CODE = 100;
/** CSS pixels */
export const SENTINEL_RADIUS = 9;

/** First day of a state. */
export const dayOf = ({ firstDay, asOf }: Atlas, state: number): Day =>
	firstDay + Math.floor(((asOf - firstDay) * state) / STATES);

/** The state that a day belongs to. */
export function stateOf(atlas: Atlas, day: Day): number {
	let state = 0;
	while (state < STATES && dayOf(atlas, state + 1) <= day) state++;
	return state;
}

/** Red and green tell the state, blue that it is a sentinel. 0–255 */
export const colourOf = (state: number): [number, number, number] => [
	2 * state,
	255 - 2 * state,
	255
];

/** The state that a pixel tells, or −1 where no sentinel is drawn. */
export function stateIn(pixel: ArrayLike<number>): number {
	const [red = 0, green = 0, blue = 0] = Array.from(pixel);
	if (blue < 240 || Math.abs(red + green - 255) > 6) return -1;
	return Math.round(red / 2);
}

/** The atlas with the sentinels as areas. */
export function withSentinels(atlas: Atlas): Atlas {
	const sentinels = Array.from({ length: STATES + 1 }, (_, state): AreaItem => {
		const latest = dayOf(atlas, state);
		const end = state === STATES ? null : dayOf(atlas, state + 1);
		return {
			kind: 'area',
			id: `sentinel-${state}`,
			name: { en: '', zh: '' },
			start: '',
			span: { earliest: latest, latest, end },
			confidence: 'official',
			batch: FIRST_CODE + state,
			province: '',
			at: SPOT,
			gb: []
		};
	});
	return { ...atlas, area: [...atlas.area, ...sentinels] };
}
