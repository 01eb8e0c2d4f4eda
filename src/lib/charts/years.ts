/** The years on a track. */
import { calendar, dayOf, type Day } from '../time/day.ts';

export interface YearMark {
	year: number;
	/** The first day of the year. */
	day: Day;
}

/**
 * The years that begin on the track, thinned out to every second, third … one until their names have room.
 * @param x day → CSS pixels
 * @param room CSS pixels that a name needs
 */
export function yearMarks(
	first: Day,
	last: Day,
	x: (day: Day) => number,
	room: number
): YearMark[] {
	const all: YearMark[] = [];
	for (let year = calendar(first).year; dayOf(year) <= last; year++)
		if (dayOf(year) >= first) all.push({ year, day: dayOf(year) });
	const [one, two] = all;
	const gap = one && two ? x(two.day) - x(one.day) : Infinity;
	const every = Math.max(1, Math.ceil(room / Math.max(1, gap)));
	return all.filter((_, i) => i % every === 0);
}
