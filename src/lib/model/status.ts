import type { Day } from '../time/day.ts';
import type { Atlas, Span } from './atlas.ts';
import type { LastingKind } from './kinds.ts';
import { lastingKinds } from './kinds.ts';

export type Status = 'in-force' | 'possible' | 'ended' | 'not-yet';

/** The rule of the whole project: in force when the latest possible start ≤ day < end. */
export function statusOn(span: Span, day: Day): Status {
	if (span.end !== null && day >= span.end) return 'ended';
	if (day >= span.latest) return 'in-force';
	if (span.earliest === null || day >= span.earliest) return 'possible';
	return 'not-yet';
}

/** Those in force on a day. */
export const inForceOn = <T extends { span: Span }>(items: readonly T[], day: Day): T[] =>
	items.filter(({ span }) => statusOn(span, day) === 'in-force');

export type Counts = Record<LastingKind, number>;

/** How many records of each kind are in force on a day, by going through all of them. */
export function countsOn(atlas: Atlas, day: Day): Counts {
	const counts = {} as Counts;
	for (const kind of lastingKinds)
		counts[kind] = inForceOn<{ span: Span }>(atlas[kind], day).length;
	return counts;
}
