/** Stepping through a sorted list of distinct days. */
import type { Day } from './day.ts';

/** Distinct days in ascending order. */
export const distinctDays = (days: Iterable<Day>): Day[] =>
	[...new Set(days)].sort((a, b) => a - b);

/** How many of the days are ≤ `day`. */
function upTo(days: readonly Day[], day: Day): number {
	let low = 0;
	let high = days.length;
	while (low < high) {
		const mid = (low + high) >> 1;
		if ((days[mid] ?? 0) <= day) low = mid + 1;
		else high = mid;
	}
	return low;
}

/** The first of the days after `day`, or `undefined` at the end. */
export const nextDay = (days: readonly Day[], day: Day): Day | undefined => days[upTo(days, day)];

/** The last of the days before `day`, or `undefined` at the start. */
export const previousDay = (days: readonly Day[], day: Day): Day | undefined =>
	days[upTo(days, day - 1) - 1];

export const clampDay = (day: Day, first: Day, last: Day): Day =>
	Math.min(last, Math.max(first, day));
