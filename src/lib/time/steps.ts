/** Stepping through a sorted list of distinct days. */
import type { Day } from './day.ts';

/** Distinct days in ascending order. */
export const distinctDays = (days: Iterable<Day>): Day[] =>
	[...new Set(days)].sort((a, b) => a - b);

/** The first of the days after `day`, or `undefined` at the end. */
export const nextDay = (days: readonly Day[], day: Day): Day | undefined =>
	days.find((d) => d > day);

/** The last of the days before `day`, or `undefined` at the start. */
export const previousDay = (days: readonly Day[], day: Day): Day | undefined =>
	days.findLast((d) => d < day);

export const clampDay = (day: Day, first: Day, last: Day): Day =>
	Math.min(last, Math.max(first, day));
