/** What both drawings share when they look for the records under a pointer. */
import { refOf, type Atlas, type LastingKind, type Ref } from '../../model/atlas.ts';
import { changeBetween } from '../../model/change.ts';
import type { InForceIndex } from '../../model/in-force.ts';
import type { Day } from '../../time/day.ts';

/** The day shown, with the one it is compared with. */
export type Shown = Day | { day: Day; from: Day | null };

/** Half the edge of the square around the pointer in which a mark is hit, CSS pixels. */
export const REACH = { mouse: 6, touch: 22 };

/** CSS pixels from the top left of the map. */
export interface Spot {
	x: number;
	y: number;
}

/** What is smaller lies on top. */
const order: LastingKind[] = ['zone', 'pavilion', 'area', 'partner'];

/** The record at a position of the atlas, if it is in force or may be on a day, or was so in the time that is compared. */
export function recordOn(
	atlas: Atlas,
	clock: InForceIndex,
	kind: LastingKind,
	position: number,
	shown: Shown
): Ref[] {
	const item = atlas[kind][position];
	const { inForce, possible } = clock.of[kind];
	const { day, from } = typeof shown === 'number' ? { day: shown, from: null } : shown;
	const isShown =
		inForce.isOpen(position, day) ||
		possible.isOpen(position, day) ||
		(item && from !== null && changeBetween(item.span, from, day) !== undefined);
	return item && isShown ? [refOf(item)] : [];
}

export const rank = (ref: Ref): number => order.indexOf(ref.split('/')[0] as LastingKind);
