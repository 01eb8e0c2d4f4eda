/**
 * Which points of a series may be compared with one another. A preliminary figure and a final one never are: a line between
 * them, or a growth from one to the other, would show a revision as if it were a rise.
 */
import { monthsOfYear, readPeriod, samePeriod, yearBefore } from './period.ts';
import type { FigureStatus, Point, Series } from './schema.ts';

/** A revised figure stands on the same ground as the final ones: what was settled after the first estimate. */
export type StatusFamily = 'preliminary' | 'settled' | 'target' | 'forecast';

const families: Record<FigureStatus, StatusFamily> = {
	preliminary: 'preliminary',
	final: 'settled',
	revised: 'settled',
	target: 'target',
	forecast: 'forecast'
};

export const familyOf = (point: Pick<Point, 'status'>): StatusFamily => families[point.status];

/** Points that one line may join, in order of time; a single point has no line. */
export interface Segment {
	line: string | undefined;
	family: StatusFamily;
	points: Point[];
}

/**
 * The points of a series as runs: of one line, one family and one hedge, over the same months of consecutive years. Counts at
 * dates have no gaps between them, so all of them follow one another. A final figure that was revised stands alone, beside
 * the run that its revision is part of.
 */
export function segments({ frequency, points }: Pick<Series, 'frequency' | 'points'>): Segment[] {
	const dated = frequency === 'at-dates';
	const runs = new Map<string, Segment[]>();
	const alone: Segment[] = [];
	for (const point of points) {
		if (wasRevised(point, points)) {
			alone.push(segmentOf(point));
			continue;
		}
		const months = dated ? '' : monthsOfYear(point.period);
		const key = [point.line, familyOf(point), point.qualifier, months].join();
		const before = runs.get(key) ?? [];
		runs.set(key, before);
		const last = before.at(-1);
		if (last && (dated || isYearAfter(point, last))) last.points.push(point);
		else before.push(segmentOf(point));
	}
	return [...[...runs.values()].flat(), ...alone];
}

const segmentOf = (point: Point): Segment => ({
	line: point.line,
	family: familyOf(point),
	points: [point]
});

const wasRevised = ({ line, period, status }: Point, points: readonly Point[]): boolean =>
	status === 'final' &&
	points.some((p) => p.status === 'revised' && p.line === line && p.period === period);

function isYearAfter(point: Point, { points }: Segment): boolean {
	const last = points.at(-1);
	return !!last && samePeriod(yearBefore(readPeriod(point.period)), readPeriod(last.period));
}

/**
 * Growth in per cent from one figure to a later one of the same series. Undefined where it would mislead: another line or
 * status, other months of the year, or a figure that is only a bound.
 */
export function growth(from: Point, to: Point): number | undefined {
	const comparable =
		from.line === to.line &&
		from.status === to.status &&
		from.qualifier !== 'more-than' &&
		to.qualifier !== 'more-than' &&
		monthsOfYear(from.period) === monthsOfYear(to.period) &&
		readPeriod(from.period).last < readPeriod(to.period).last;
	return comparable && from.value > 0 ? (to.value / from.value - 1) * 100 : undefined;
}
