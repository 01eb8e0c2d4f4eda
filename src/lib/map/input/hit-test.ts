/** Which of the records that are drawn can be hit: features stay drawn, invisibly, on other days. */
import { refOf, type Atlas, type Ref } from '../../model/atlas.ts';
import type { DrawnKind } from '../../model/kinds.ts';
import { changeBetween } from '../../model/change.ts';
import type { InForceIndex } from '../../model/in-force.ts';
import type { ShownDays } from './drawn-map.ts';

/** What is smaller lies on top. */
const order: Record<DrawnKind, number> = { zone: 1, pavilion: 2, area: 3, partner: 4 };

/** The record at a position of the atlas, if it is in force or may be on the day, or was so in the time that is compared. */
export function recordOn(
	atlas: Atlas,
	clock: InForceIndex,
	kind: DrawnKind,
	position: number,
	{ day, from }: ShownDays
): Ref[] {
	const item = atlas[kind][position];
	const { inForce, possible } = clock.of[kind];
	const isShown =
		inForce.isOpen(position, day) ||
		possible.isOpen(position, day) ||
		(item && from !== null && changeBetween(item.span, from, day) !== undefined);
	return item && isShown ? [refOf(item)] : [];
}

/** Each record once, smaller kinds first. */
export const inHitOrder = (refs: readonly Ref[]): Ref[] =>
	[...new Set(refs)].sort((a, b) => rank(a) - rank(b));

const rank = (ref: Ref): number => order[ref.split('/')[0] as DrawnKind];
