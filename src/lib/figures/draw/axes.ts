/** What the values and the years of a plot are read by. */
import { nice, ticks } from 'd3-array';
import { linear } from '../../charts/linear.ts';
import { widthOf } from '../../charts/text-lines.ts';
import { roundPercent, type AnyMark, type Label } from '../../charts/scene.ts';
import { formatNumber } from '../../i18n/figures.ts';
import type { Lang } from '../../model/schema.ts';
import { calendar, dayOf, type Day } from '../../time/day.ts';
import { looks } from '../looks.ts';

export interface Scale {
	/** Value → per cent from the top. */
	y: (value: number) => number;
	marks: AnyMark[];
	labels: Label[];
	/** Ems that its numbers need to the left of the plot. */
	room: number;
}

/** A number of an axis, as the language writes it. */
export const axisNumber = (value: number, lang: Lang): string => formatNumber(value, {}, lang);

/** From zero to a round number above the largest value, with lines at round numbers between. */
export function valueScale(largest: number, lang: Lang, lines = 4): Scale {
	const [, top] = nice(0, largest, lines);
	const scale = linear([0, top], [100, 0]);
	const y = (value: number) => roundPercent(scale(value));
	const values = ticks(0, top, lines);
	return {
		y,
		room: Math.max(...values.map((value) => widthOf(axisNumber(value, lang)))) + 0.7,
		marks: values.map((value) => ({
			is: 'line',
			look: value === 0 ? looks.axis : looks.grid,
			x: 0,
			x2: 100,
			y: y(value),
			y2: y(value)
		})),
		labels: values.map((value) => ({
			is: 'label',
			look: looks.tick,
			x: 0,
			y: y(value),
			dx: -0.6,
			dy: 0.35,
			anchor: 'end',
			text: axisNumber(value, lang)
		}))
	};
}

export interface Time {
	first: Day;
	last: Day;
	/** Day → per cent from the left. */
	x: (day: Day) => number;
	labels: Label[];
	marks: AnyMark[];
}

/** @param month counted from the year 0 */
export const dayOfMonth = (month: number): Day => dayOf(Math.floor(month / 12), (month % 12) + 1);

/** Years that a plot has room to name. */
const NAMED_YEARS = { narrow: 6, wide: 11 };

/**
 * A year is named in its middle, and a short line stands between two.
 * @param named the years that are; as many as there is room for where it is left out
 */
export function timeScale(first: Day, last: Day, named?: ReadonlySet<number>): Time {
	const scale = linear([first, last], [0, 100]);
	const x = (day: Day) => roundPercent(scale(day));
	const from = calendar(first).year;
	const to = calendar(last).year;
	const years = Array.from({ length: to - from + 1 }, (_, n) => from + n);
	const isNamed = (year: number, room: number) =>
		named?.has(year) ?? (to - year) % Math.ceil(years.length / room) === 0;
	return {
		first,
		last,
		x,
		labels: years
			// A year of which the plot has only a corner has no room for its name.
			.filter((year) => Math.min(last, dayOf(year + 1)) - Math.max(first, dayOf(year)) > 180)
			.filter((year) => isNamed(year, NAMED_YEARS.wide) || isNamed(year, NAMED_YEARS.narrow))
			.map((year) => ({
				is: 'label',
				look: looks.tick,
				x: x((Math.max(first, dayOf(year)) + Math.min(last, dayOf(year + 1))) / 2),
				y: 100,
				dy: 1.45,
				anchor: 'middle',
				text: String(year),
				...(isNamed(year, NAMED_YEARS.narrow) ? {} : { only: 'wide' as const }),
				...(isNamed(year, NAMED_YEARS.wide) ? {} : { only: 'narrow' as const })
			})),
		marks: years
			.filter((year) => dayOf(year) >= first)
			.map((year) => ({
				is: 'line',
				look: looks.axis,
				x: x(dayOf(year)),
				x2: x(dayOf(year)),
				y: 100,
				y2: 101.6
			}))
	};
}

/** Keeps labels apart: from the lowest up, each at least `gap` above the one before, and none above the top. */
export function apart(places: readonly number[], gap: number): number[] {
	let above = Infinity;
	return places.map((place) => {
		above = Math.min(place, above - gap);
		return above;
	});
}
