import { LEFT, RIGHT, WIDTH, type Mark } from './geometry.ts';

export interface LabelPlace {
	x: number;
	/** Of the base line. */
	y: number;
	'text-anchor': 'start' | 'middle' | 'end';
}

/** Room that a number with its hedge needs. */
const ROOM = 50;
/** From the base line of a number to the middle of its height. */
const HALF = 4;

/**
 * Where the number of a mark stands: above it; in a strip beside it, after or before the time that it covers, because the name
 * of the strip is above.
 * @param top of the strip, if the chart has several
 */
export function labelPlace(
	{ x, y, from, to }: Pick<Mark, 'x' | 'y' | 'from' | 'to'>,
	top?: number
): LabelPlace {
	if (top === undefined)
		return { x, y: y - 10, 'text-anchor': x > WIDTH - RIGHT - ROOM / 2 ? 'end' : 'middle' };
	const after = Math.max(to, x + 5) + 6;
	const before = Math.min(from, x - 5) - 6;
	if (after + ROOM < WIDTH) return { x: after, y: y + HALF, 'text-anchor': 'start' };
	if (before - ROOM > LEFT) return { x: before, y: y + HALF, 'text-anchor': 'end' };
	return { x: x + 10, y: y - top < 14 ? y + 16 : y - 7, 'text-anchor': 'start' };
}
