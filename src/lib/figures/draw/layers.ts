/** Counts of batches on top of each other, oldest lowest. */
import { area, curveStepAfter, line, stack } from 'd3-shape';
import {
	roundPercent,
	type AnyMark,
	type Drawing,
	type Label,
	type Readout
} from '../../charts/scene.ts';
import { widthOf } from '../../charts/text-lines.ts';
import { formatDay } from '../../i18n/dates.ts';
import type { Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import { calendar, type Day } from '../../time/day.ts';
import { distinctDays } from '../../time/steps.ts';
import type { LayersData, CountPeriod } from '../figure.ts';
import { apart, timeScale, valueScale, type Scale, type Time } from './axes.ts';
import { statedKey } from './key.ts';
import { statedMarks, statedStops } from './stated.ts';
import { batchLook, looks } from '../looks.ts';

const HEIGHT = 24;
/** Per cent of the height that a name beside its layer needs. */
const GAP = (1.35 / HEIGHT) * 100;

/** Ems from the end of a layer to its name. */
const NAME = 3.4;

const shortName = ({ batch }: Shown, lang: Lang): string =>
	m.figures_batch_short({ batch }, { locale: lang });
const longName = ({ batch, since }: Shown, lang: Lang): string =>
	m.figures_batch_of({ batch, year: calendar(since).year }, { locale: lang });

export const countOf = (runs: readonly CountPeriod[], day: Day): number =>
	runs.reduce(
		(sum, { from, to, count }) => sum + (from <= day && (to === null || day < to) ? count : 0),
		0
	);

/** One row for each day on which a count changes, with a count for each layer. */
function rowsOf({ layers, first, last }: LayersData): { day: Day; counts: number[] }[] {
	const changes = layers.flatMap(({ runs }) =>
		runs.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
	);
	return distinctDays([first, ...changes, last]).map((day) => ({
		day,
		counts: layers.map(({ runs }) => countOf(runs, day))
	}));
}

export function drawLayers(data: LayersData, day: Day, lang: Lang): Drawing {
	const rows = rowsOf(data);
	const sums = rows.map(({ counts }) => counts.reduce((a, b) => a + b, 0));
	const value = valueScale(Math.max(...sums), lang);
	const time = timeScale(data.first, data.last);
	const stacked = stack<(typeof rows)[number], number>()
		.keys(data.layers.keys())
		.value(({ counts }, layer) => counts[layer] ?? 0)(rows);
	const bands = area<[number, number] & { data: (typeof rows)[number] }>()
		.x(({ data }) => time.x(data.day))
		.y0(([low]) => value.y(low))
		.y1(([, high]) => value.y(high))
		.curve(curveStepAfter)
		.digits(2);
	const edge = line<number>()
		.x((_, i) => time.x(rows[i]?.day ?? 0))
		.y((sum) => value.y(sum))
		.curve(curveStepAfter)
		.digits(2);
	const shown = endsOf(data, value);
	const room = (nameOf: (layer: Shown) => string) =>
		NAME + Math.max(...shown.map((layer) => widthOf(nameOf(layer))));
	return {
		wide: {
			key: statedKey(data.stated, lang),
			height: HEIGHT,
			margin: { top: 3, right: room((layer) => longName(layer, lang)), bottom: 2.4, left: 2.8 },
			narrow: { right: room((layer) => shortName(layer, lang)) },
			marks: [
				...value.marks,
				...time.marks,
				...stacked.map((layer, i): AnyMark => ({
					is: 'path',
					look: batchLook(data.layers[i]?.batch ?? 1),
					d: bands(layer as never) ?? ''
				})),
				{ is: 'path', look: looks.outline, d: edge(sums) ?? '' },
				...shown.map(({ batch, place }): AnyMark => ({
					is: 'dot',
					shape: 'square',
					look: batchLook(batch),
					x: 101.6,
					y: place
				})),
				...statedMarks(data.stated, value, time)
			],
			labels: [
				...value.labels,
				...time.labels,
				...increments(data, rows, value, time),
				...thenLabels(data, day, rows, value, time),
				...namesOf(shown, lang)
			],
			time: { first: data.first, last: data.last },
			readouts: readoutsOf(data, rows, value, time, lang),
			nearest: 'x'
		}
	};
}

type Rows = ReturnType<typeof rowsOf>;

const sumOf = ({ counts }: Rows[number]): number => counts.reduce((a, b) => a + b, 0);

/** `+16, −3` beside each riser; that of the largest batch stands out. */
function increments({ layers }: LayersData, rows: Rows, { y }: Scale, { x }: Time): Label[] {
	const most = Math.max(...layers.map(({ count }) => count));
	return rows.slice(1, -1).flatMap((row, i): Label[] => {
		const before = rows[i]!;
		const added = row.counts.reduce((sum, n, k) => sum + Math.max(0, n - before.counts[k]!), 0);
		const ended = added - (sumOf(row) - sumOf(before));
		// A single one has no room beside its riser.
		if (added < most / 20) return [];
		return [
			{
				is: 'label',
				look: added === most ? looks.value : looks.aside,
				...(added < most / 4 && { only: 'wide' as const }),
				x: x(row.day),
				y: y(sumOf(row)),
				dx: -0.4,
				dy: 0.9,
				anchor: 'end',
				text: `+${added}${ended ? `, −${ended}` : ''}`
			}
		];
	});
}

/** How many there were on an earlier day, beside its rule. */
function thenLabels(
	{ last }: LayersData,
	day: Day,
	rows: Rows,
	{ y }: Scale,
	{ x }: Time
): Label[] {
	const row = rows.findLast((r) => r.day <= day);
	if (!row || day >= last) return [];
	const at = { x: x(day), y: y(sumOf(row)) };
	return [
		{ is: 'label', look: looks.thenAreas, ...at, dx: 0.3, dy: -0.2, text: String(sumOf(row)) }
	];
}

/** Beside its layer, how many of a batch are in force on the day shown. */
function namesOf(shown: readonly Shown[], lang: Lang): Label[] {
	return shown.flatMap((layer): Label[] => {
		const at = { is: 'label' as const, x: 100, y: layer.place, dy: 0.35 };
		const name = { ...at, look: looks.end, dx: NAME };
		return [
			{ ...at, look: looks.valuePlain, dx: 1.6, text: String(layer.count) },
			{ ...name, only: 'wide', text: longName(layer, lang) },
			{ ...name, only: 'narrow', text: shortName(layer, lang) }
		];
	});
}

interface Shown {
	batch: number;
	count: number;
	since: Day;
	/** Per cent from the top. */
	place: number;
}

/** The layers where they end, with names that have room. */
function endsOf({ layers, last }: LayersData, { y }: Scale): Shown[] {
	let low = 0;
	const shown = layers.flatMap(({ batch, runs, day: since }) => {
		const count = countOf(runs, last);
		low += count;
		return count ? [{ batch, count, since, middle: y(low - count / 2) }] : [];
	});
	const places = apart(
		shown.map(({ middle }) => middle),
		GAP
	);
	return shown.map(({ batch, count, since }, i) => ({
		batch,
		count,
		since,
		place: roundPercent(places[i] ?? 0)
	}));
}

function readoutsOf(
	{ layers, stated }: LayersData,
	rows: Rows,
	value: Scale,
	time: Time,
	lang: Lang
): Readout[] {
	const locale = { locale: lang };
	const changes = rows.slice(1, -1).map((row) => {
		const batch = layers.find((layer) => layer.day === row.day);
		return {
			x: time.x(row.day),
			y: value.y(sumOf(row)),
			day: row.day,
			name: formatDay(row.day, lang),
			text: m.figures_stop_batch(
				{ count: sumOf(row), batch: batch?.batch ?? 0, added: batch?.count ?? 0 },
				locale
			)
		};
	});
	return [...changes, ...statedStops(stated, value, time, lang)].sort((a, b) => a.day - b.day);
}
