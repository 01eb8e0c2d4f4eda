/** What changed between two days, by kind. Additions and endings are gross: what came and went in between is in both. */
import type { Atlas, Item } from './atlas.ts';
import { lastingKinds, type LastingKind } from './kinds.ts';
import { BILATERAL, membersOn } from './members.ts';
import type { Day } from '../time/day.ts';
import type { InForceIndex } from './in-force.ts';

export interface KindChange {
	/** In force on the first day. */
	before: number;
	/** In force on the second day: `before` + added − ended. */
	after: number;
	/** Came into force after the first day and up to the second, in the order of the days. */
	added: Item[];
	/** Ended in that time. */
	ended: Item[];
	/** In force on both days, but not the same: a mechanism whose members, or their statuses, differ. */
	changed: Item[];
}

export interface Comparison {
	from: Day;
	to: Day;
	kinds: Record<LastingKind, KindChange>;
}

/** @param from the earlier of the two days @param to not before `from` */
export function compareDays(atlas: Atlas, index: InForceIndex, from: Day, to: Day): Comparison {
	const kinds = Object.fromEntries(
		lastingKinds.map((kind): [LastingKind, KindChange] => {
			const { inForce } = index.of[kind];
			const { started, ended } = inForce.passed(from, to);
			const items = (positions: Int32Array) => [...positions].flatMap((i) => atlas[kind][i] ?? []);
			return [
				kind,
				{
					before: inForce.count(from),
					after: inForce.count(to),
					added: items(started),
					ended: items(ended),
					changed: kind === 'mechanism' ? changedMechanisms(atlas, index, from, to) : []
				}
			];
		})
	) as Record<LastingKind, KindChange>;
	return { from, to, kinds };
}

/** The members of the bilateral mechanism are the partners, who are counted as such. */
function changedMechanisms(atlas: Atlas, index: InForceIndex, from: Day, to: Day): Item[] {
	const { inForce } = index.of.mechanism;
	return atlas.mechanism.filter((mechanism, i) => {
		if (mechanism.id === BILATERAL || !inForce.isOpen(i, from) || !inForce.isOpen(i, to))
			return false;
		const [before, after] = [membersOn(mechanism, from), membersOn(mechanism, to)];
		return (
			before.size !== after.size ||
			[...after].some(([country, { status, certain }]) => {
				const then = before.get(country);
				return then?.status !== status || then.certain !== certain;
			})
		);
	});
}
