/** Figures have units that exist, and the points of a series stand in order, each once. */
import { monthsOfYear, readPeriod } from '../period.ts';
import { FigureStatus, type Point, type Series } from '../schema.ts';
import type { Check } from './check.ts';

export const unitsAreKnown: Check = (records) => {
	const known = new Set(records.units.map((u) => u.id));
	const used = [
		...records.series.flatMap(({ id, unit, lines = [] }) =>
			[unit, ...lines.map((l) => l.unit ?? unit)].map((u) => ({ file: 'series.yaml', id, unit: u }))
		),
		...records.trade.map(({ id, unit }) => ({ file: 'trade.yaml', id, unit }))
	];
	return [...new Map(used.map((u) => [`${u.file}/${u.id}/${u.unit}`, u])).values()]
		.filter(({ unit }) => !known.has(unit))
		.map(({ file, id, unit }) => ({
			file,
			id,
			sentence: `The unit "${unit}" is not in units.yaml.`
		}));
};

export const linesAreKnown: Check = (records) =>
	records.series.flatMap(({ id, lines = [], points }) => {
		const known = new Set<string | undefined>(lines.map((l) => l.id));
		return points
			.filter(({ line }) => (lines.length ? !known.has(line) : line !== undefined))
			.map(({ line, period }) => ({
				file: 'series.yaml',
				id,
				sentence:
					line === undefined
						? `Its point for ${period} must say which line it belongs to.`
						: `Its point for ${period} is of the line "${line}", which it does not have.`
			}));
	});

/** A line continues another of the same unit, which ends before it begins wherever both cover the same months of a year. */
export const definitionsFollow: Check = (records) =>
	records.series.flatMap(({ id, unit, lines = [], points }) =>
		lines.flatMap((line) => {
			const { follows } = line;
			if (!follows) return [];
			const wrong = (sentence: string) => ({ file: 'series.yaml', id, sentence });
			const former = lines.find((l) => l.id === follows.line && l !== line);
			if (!former)
				return [
					wrong(`Its line "${line.id}" follows "${follows.line}", which is no other line of it.`)
				];
			if ((former.unit ?? unit) !== (line.unit ?? unit))
				return [wrong(`Its line "${line.id}" follows "${former.id}", which has another unit.`)];
			const { first } = readPeriod(follows.from);
			const old = points.filter((p) => p.line === former.id);
			const kinds = new Set(old.map(({ period }) => monthsOfYear(period)));
			return [
				...old.filter(({ period }) => readPeriod(period).last >= first),
				...points.filter(
					({ line: of, period }) =>
						of === line.id && kinds.has(monthsOfYear(period)) && readPeriod(period).first < first
				)
			].map((point) =>
				wrong(
					`Its figure for ${name(point)} is on the wrong side of ${follows.from}, from which "${line.id}" follows "${former.id}".`
				)
			);
		})
	);

export const pointsAreInOrder: Check = (records) =>
	records.series.flatMap((series) =>
		series.points.slice(1).flatMap((point, i) => {
			const before = series.points[i];
			if (!before) return [];
			const order = compare(keyOf(series, before), keyOf(series, point));
			if (order < 0) return [];
			const sentence =
				order === 0
					? `It has two points for ${name(point)}.`
					: `Its points must stand in order of line, period and status: ${name(point)} stands after ${name(before)}.`;
			return [{ file: 'series.yaml', id: series.id, sentence }];
		})
	);

const name = ({ line, period, status }: Point): string =>
	`${period} (${[line, status].filter(Boolean).join(', ')})`;

/** Line, last month, first month (the longer period first), status. */
function keyOf({ lines = [] }: Series, { line, period, status }: Point): number[] {
	const { first, last } = readPeriod(period);
	return [lines.findIndex((l) => l.id === line), last, first, FigureStatus.options.indexOf(status)];
}

const compare = (a: number[], b: number[]): number =>
	a.map((n, i) => n - (b[i] ?? 0)).find((d) => d !== 0) ?? 0;

export const tradeIsWithSomebody: Check = (records) =>
	records.trade
		.filter((t) => (t.country === undefined) === (t.region === undefined))
		.map(({ id, country }) => ({
			file: 'trade.yaml',
			id,
			sentence: `It needs a country or a region, and has ${country === undefined ? 'neither' : 'both'}.`
		}));
