/** Curves of steps: how many were in force, from the first day to the last. */
import type { Day } from '../time/day.ts';
import { distinctDays } from '../time/steps.ts';
import type { TimeIndex } from '../time/time-index.ts';

export interface StepPoint {
	day: Day;
	/** In force from this day on. */
	count: number;
}

/** Where the count changes, and the two ends. */
export function stepPoints(
	index: TimeIndex,
	changes: Iterable<Day>,
	first: Day,
	last: Day
): StepPoint[] {
	const days = distinctDays([first, ...changes, last]).filter((d) => d >= first && d <= last);
	return days.map((day) => ({ day, count: index.count(day) }));
}

/**
 * An SVG path of steps, never smoothed, closed along the base line.
 * @param x day → CSS pixels @param y count → CSS pixels @param base CSS pixels of the base line
 */
export function stepArea(
	points: readonly StepPoint[],
	x: (day: Day) => number,
	y: (count: number) => number,
	base: number
): string {
	return `${stepLine(points, x, y)}V${round(base)}H${round(x(points[0]?.day ?? 0))}Z`;
}

export function stepLine(
	points: readonly StepPoint[],
	x: (day: Day) => number,
	y: (count: number) => number
): string {
	return points
		.map(({ day, count }, i) =>
			i === 0 ? `M${round(x(day))},${round(y(count))}` : `H${round(x(day))}V${round(y(count))}`
		)
		.join('');
}

const round = (n: number): number => Math.round(n * 10) / 10;
