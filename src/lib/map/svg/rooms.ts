/** Places that are taken already, on a map of one size. */
import { discRadius } from '../drawn/disc.ts';
import { onFlat } from '../camera/flat-view.ts';
import { POINTS_FROM } from '../drawn/look.ts';
import { zoomOf } from '../camera/flat-view.ts';
import { numbersFor } from './numbers.ts';
import type { Scene } from './scene.ts';

/** CSS pixels. */
export interface Rect {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Half the edge of the room that a city's point needs, CSS pixels. */
const POINT = 3;

/** What no name may stand on: the numbers of the provinces or, from close by, the points of the cities. */
export function roomsOf(scene: Scene): Rect[] {
	const { atlas, layers, size, letters = 1 } = scene;
	const isNear = zoomOf(size) >= POINTS_FROM && layers.includes('areas');
	const marks = isNear
		? atlas.area.map(({ at }) => ({ at, half: POINT }))
		: numbersFor(scene).map(({ at, most }) => ({ at, half: discRadius(most) }));
	return marks.map(({ at, half }) => {
		const { x, y } = onFlat(at);
		const own = size / letters;
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
