/**
 * The chart of a series as coordinates, in the units of a view box that is as wide as a phone: one strip for each line of the
 * series, on one axis of time. What is joined follows `model/series.ts`, so no line ever leads from a preliminary figure to a
 * final one.
 */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { readPeriod } from '../model/period.ts';
import type { FigureStatus, Point, Series } from '../model/schema.ts';
import { segments, type StatusFamily } from '../model/series.ts';

export const WIDTH = 360;
/** Room for the numbers of the value axis, and for half a year name. */
export const LEFT = 46;
export const RIGHT = 14;
const TOP = 12;
const BOTTOM = 26;
const ALONE = 150;
/** One of several, with its name above it. */
const STRIP = 44;
const STRIP_HEAD = 38;
/** From the name to the strip. */
const HEAD_GAP = 14;
/** Narrowest distance of two year names. */
const YEAR_GAP = 34;

export interface Mark {
	/** Position in the points of the series. */
	point: number;
	x: number;
	y: number;
	/** The months that the figure covers; the same where it is counted at a date. */
	from: number;
	to: number;
	status: FigureStatus;
}

export interface Strip {
	/** Id of a line of the series. */
	line: string | undefined;
	/** Where its name stands. */
	head: number;
	top: number;
	base: number;
	ticks: { value: number; y: number }[];
	lines: { family: StatusFamily; path: string }[];
	marks: Mark[];
}

export interface Chart {
	height: number;
	years: { year: number; x: number }[];
	strips: Strip[];
}

type Charted = Pick<Series, 'frequency' | 'points' | 'lines' | 'unit'>;

export function chartOf(series: Charted): Chart {
	const { points, lines } = series;
	const x = timeScale(points);
	const ids = lines ? lines.map((line) => line.id) : [undefined];
	const room = lines ? STRIP : ALONE;
	const head = lines ? STRIP_HEAD : 0;
	const strips = ids.map((id, n): Strip => {
		const top = TOP + n * (room + head) + head;
		return stripOf(series, id, { x, top, base: top + room, head: top - HEAD_GAP });
	});
	const last = strips.at(-1)?.base ?? TOP;
	return { height: last + BOTTOM, years: yearTicks(x, points), strips };
}

interface Place {
	x: ScaleLinear<number, number>;
	top: number;
	base: number;
	head: number;
}

function stripOf(series: Charted, line: string | undefined, { x, top, base, head }: Place): Strip {
	const own = series.points.filter((p) => p.line === line);
	const y = scaleLinear()
		.domain([0, highest(series, line)])
		.nice(3)
		.range([base, top]);
	const middle = (p: Point): number => {
		const { first, last } = readPeriod(p.period);
		return round(x((first + last + 1) / 2));
	};
	const atDates = series.frequency === 'at-dates';
	const lines = segments({ frequency: series.frequency, points: own })
		.filter((s) => s.points.length > 1)
		.map((s) => ({
			family: s.family,
			path: s.points.map((p, i) => `${i ? 'L' : 'M'}${middle(p)},${round(y(p.value))}`).join('')
		}));
	const marks = own.map((p): Mark => {
		const { first, last } = readPeriod(p.period);
		return {
			point: series.points.indexOf(p),
			x: middle(p),
			y: round(y(p.value)),
			from: atDates ? middle(p) : round(x(first)),
			to: atDates ? middle(p) : round(x(last + 1)),
			status: p.status
		};
	});
	const values = series.lines ? y.domain() : y.ticks(3);
	const ticks = values.map((value) => ({ value, y: round(y(value)) }));
	return { line, head, top, base, ticks, lines, marks };
}

/** Lines in one unit share one scale, so that their heights can be compared; those in another have their own. */
function highest({ points, lines, unit }: Charted, line: string | undefined): number {
	const unitOf = (id: string | undefined) => lines?.find((l) => l.id === id)?.unit ?? unit;
	const same = points.filter((p) => unitOf(p.line) === unitOf(line));
	return Math.max(...same.map((p) => p.value));
}

/** From the start of the first year to the end of the last, two years at least: months counted from the year 0. */
function timeScale(points: readonly Point[]): ScaleLinear<number, number> {
	const periods = points.map((p) => readPeriod(p.period));
	const first = Math.floor(Math.min(...periods.map((p) => p.first)) / 12);
	const last = Math.floor(Math.max(...periods.map((p) => p.last)) / 12) + 1;
	return scaleLinear()
		.domain([first * 12, Math.max(last, first + 1) * 12])
		.range([LEFT + 4, WIDTH - RIGHT]);
}

/** Year names stand in the middle of their year, thinned until they have room. */
function yearTicks(x: ScaleLinear<number, number>, points: readonly Point[]) {
	const [from = 0, to = 0] = x.domain();
	const years = Array.from({ length: Math.round((to - from) / 12) }, (_, n) => from / 12 + n);
	const gap = x(12) - x(0);
	const step = Math.max(1, Math.ceil(YEAR_GAP / gap));
	const newest = Math.max(...points.map((p) => Math.floor(readPeriod(p.period).last / 12)));
	return years
		.filter((year) => (newest - year) % step === 0)
		.map((year) => ({ year, x: round(x(year * 12 + 6)) }));
}

const round = (n: number): number => Math.round(n * 10) / 10;
