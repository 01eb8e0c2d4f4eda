/** For each kind: which records are in force, and which only possibly so, on a day. */
import type { Atlas, Item } from './atlas.ts';
import { lastingKinds, type LastingKind } from './kinds.ts';
import type { Counts } from './status.ts';
import type { Day } from '../time/day.ts';
import { distinctDays } from '../time/steps.ts';
import { ALWAYS, NEVER, TimeIndex } from '../time/time-index.ts';

export interface KindIndex {
	/** Positions are those in `atlas[kind]`. */
	inForce: TimeIndex;
	possible: TimeIndex;
}

const lastingIndex = (items: readonly Item[]): KindIndex => ({
	inForce: new TimeIndex(
		items.map((i) => i.span.latest),
		items.map((i) => i.span.end ?? NEVER)
	),
	possible: new TimeIndex(
		items.map((i) => i.span.earliest ?? ALWAYS),
		items.map((i) => i.span.latest)
	)
});

export class InForceIndex {
	readonly of: Record<LastingKind, KindIndex>;
	/** Days on which something happens: the stops of "previous" and "next event". */
	readonly eventDays: Day[];
	readonly #eventsOn = new Map<Day, number>();

	constructor(atlas: Atlas) {
		this.of = Object.fromEntries(
			lastingKinds.map((kind) => [kind, lastingIndex(atlas[kind])])
		) as Record<LastingKind, KindIndex>;
		this.eventDays = distinctDays(
			atlas.event
				.map((e) => e.span.latest)
				.filter((day) => day >= atlas.firstDay && day <= atlas.asOf)
		);
		for (const { span } of atlas.event)
			this.#eventsOn.set(span.latest, this.eventsOn(span.latest) + 1);
	}

	/** How many events happen on a day. */
	readonly eventsOn = (day: Day): number => this.#eventsOn.get(day) ?? 0;

	counts(day: Day): Counts {
		return Object.fromEntries(
			lastingKinds.map((kind) => [kind, this.of[kind].inForce.count(day)])
		) as Counts;
	}
}
