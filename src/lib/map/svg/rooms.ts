/** Places that are taken already, on a map of one size. */
import { discRadius } from '../drawn/disc.ts';
import { onFlat } from '../camera/flat-view.ts';
import { keptFree, type FreeDisc } from '../drawn/kept-free.ts';
import { POINTS_FROM } from '../drawn/zoom-windows.ts';
import { zoomOf } from '../camera/flat-view.ts';
import { refOf } from '../../model/atlas.ts';
import { numbersFor } from './numbers.ts';
import type { SvgScene } from './scene.ts';

/** CSS pixels. */
export interface Rect {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Half the edge of the room that a city's point needs, CSS pixels. */
const POINT = 3;
/** That of the mark of an event: the name of its city stands beside it, within the ring. */
const EVENT = 6;

/** Islands and dashes that nothing that is written may cover at a zoom. */
export const freeAt = (zoom: number): FreeDisc[] =>
	keptFree
		.filter(({ type }) => type === 'anywhere' || zoom < POINTS_FROM)
		.flatMap(({ discs }) => discs);

/** What no name may stand on: islands and dashes, the selected event, and the numbers of the provinces or, from close by, the points of the cities. */
export function roomsOf(scene: SvgScene): Rect[] {
	const { atlas, layers, selected, size, letters = 1 } = scene;
	const isClose = zoomOf(size) >= POINTS_FROM;
	const own = size / letters;
	const free = freeAt(zoomOf(size)).map(({ at, radius }) => ({ at, half: (radius * own) / 360 }));
	const marks =
		isClose && layers.includes('areas')
			? atlas.area.map(({ at }) => ({ at, half: POINT }))
			: numbersFor(scene).map(({ at, most }) => ({ at, half: discRadius(most) }));
	const event = atlas.event.find((one) => refOf(one) === selected)?.at;
	const places = event ? [{ at: event, half: EVENT }] : [];
	return [...free, ...marks, ...places].map(({ at, half }) => {
		const { x, y } = onFlat(at);
		return {
			left: x * own - half,
			top: y * own - half,
			right: x * own + half,
			bottom: y * own + half
		};
	});
}

export const overlap = (a: Rect, b: Rect): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
