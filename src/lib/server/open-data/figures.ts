/** Figures as published: what a reader would otherwise look up, the days of a period and the unit of a line, is written out. */
import { readPeriod } from '../../model/period.ts';
import type { Point, Series } from '../../model/schema.ts';
import { dayOf, isoDay } from '../../time/day.ts';

/** First and last day of a period. */
export function covering({ period }: Pick<Point, 'period'>) {
	const { first, last } = readPeriod(period);
	return { periodStart: isoDay(firstOf(first)), periodEnd: isoDay(firstOf(last + 1) - 1) };
}

/** @param month counted from the year 0 */
const firstOf = (month: number) => dayOf(Math.floor(month / 12), (month % 12) + 1);

export function figuresOf(series: Series) {
	const points = series.points.map((point) => {
		const line = series.lines?.find((l) => l.id === point.line);
		return {
			...point,
			...(line && { lineName: line.name }),
			...covering(point),
			unit: line?.unit ?? series.unit
		};
	});
	return { ...series, points };
}
