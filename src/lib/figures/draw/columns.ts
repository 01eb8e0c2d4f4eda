/** One column a period; what was estimated first is narrow and hollow beside what was settled. */
import {
	roundPercent,
	type AnyMark,
	type Drawing,
	type Label,
	type Readout
} from '../../charts/scene.ts';
import { widthOf } from '../../charts/text-lines.ts';
import { languages } from '../../i18n/lang.ts';
import type { Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import { dayOf } from '../../time/day.ts';
import type { ColumnsData, Value } from '../figure.ts';
import { figureStatusWord } from '../status-word.ts';
import { dayOfMonth, timeScale, valueScale, type Scale } from './axes.ts';
import { breakKey, breakMarks, gapLabels } from './between.ts';
import { lookOf } from './column-look.ts';
import { columnNumbers, numberText } from './column-numbers.ts';
import { positionOf, taken, type ColumnPosition } from './column-positions.ts';
import { columnKey } from './key.ts';
import { looks } from '../looks.ts';

type Choice = ColumnsData['choices'][number];
type Period = Choice['periods'][number];

/** @param small beside a table: lower, and without lines between */
export function drawColumns(
	data: ColumnsData,
	choice: string | undefined,
	lang: Lang,
	small = false
): Drawing {
	const { periods, break: turn }: Pick<Choice, 'periods' | 'break'> = data.choices.find(
		({ id }) => id === choice
	) ??
		data.choices[0] ?? { periods: [] };
	const yearOf = (month: number) => Math.floor(month / 12);
	const years = [...periods.flatMap((p) => [yearOf(p.first), yearOf(p.last)]), yearOf(data.until)];
	const time = timeScale(dayOf(Math.min(...years)), dayOf(Math.max(...years) + 1) - 1);
	const value = valueScale(
		Math.max(
			data.limit?.value ?? 0,
			...periods.flatMap(({ values }) => values.map((v) => v.value))
		),
		lang,
		small ? 2 : 4
	);
	const height = small ? 9 : 18;
	const positions = periods.map((period) => positionOf(period, data.atDates, time));
	return {
		wide: {
			key: [...columnKey({ periods }, lang), ...(turn ? [breakKey(lang)] : [])],
			height,
			least: 3.75,
			margin: {
				top: small ? 1.8 : 3,
				right: data.limit ? widthOf(data.limit.name) + 0.8 : 0.8,
				bottom: 2.4,
				left: Math.max(2.8, value.room)
			},
			marks: [
				...value.marks,
				...limitMarks(data, value),
				...time.marks,
				...(turn ? breakMarks(turn, time) : []),
				...periods.flatMap((period, i) => columnMarks(period, positions[i]!, value))
			],
			labels: [
				...value.labels,
				...time.labels,
				...limitLabels(data, value),
				...columnNumbers(
					periods.flatMap(({ values: [now, before] }, i) => {
						const { middle, beside } = positions[i]!;
						return now
							? [
									{
										x: middle,
										y: value.y(now.value),
										value: now,
										...(before && { beside: { x: beside, y: value.y(before.value) } })
									}
								]
							: [];
					}),
					height
				),
				...periods.flatMap((period, i) => besideLabels(period, positions[i]!, value)),
				...(data.atDates
					? []
					: gapLabels(taken(periods, positions), { turn, until: data.until }, time, lang))
			],
			time: { first: time.first, last: time.last },
			readouts: periods.map((period, i) => stopOf(period, positions[i]!, value, turn, lang)),
			nearest: 'x'
		},
		...(turn && { says: turn.why })
	};
}

function columnMarks({ values }: Period, position: ColumnPosition, { y }: Scale): AnyMark[] {
	const [now, before] = values;
	if (!now) return [];
	const column = (value: Value, x: number, width: number): AnyMark => ({
		is: 'bar',
		look: lookOf(value),
		x,
		width,
		y: y(value.value),
		height: roundPercent(100 - y(value.value))
	});
	if (!before) return [column(now, position.from, position.width)];
	const between = roundPercent((position.from + position.width + position.beside) / 2);
	return [
		column(now, position.from, position.width),
		column(before, position.beside, position.besideWidth),
		// The step from the estimate to what replaced it.
		{ is: 'line', look: looks.step, x: between, x2: between, y: y(before.value), y2: y(now.value) }
	];
}

/** What was estimated first, beside its column. */
function besideLabels(
	{ values: [, before] }: Period,
	position: ColumnPosition,
	{ y }: Scale
): Label[] {
	if (!before) return [];
	return [
		{
			is: 'label',
			look: looks.aside,
			only: 'wide',
			x: roundPercent(position.beside + position.besideWidth),
			y: y(before.value),
			dx: 0.25,
			dy: 0.8,
			text: numberText(before)
		}
	];
}

const limitMarks = ({ limit }: ColumnsData, { y }: Scale): AnyMark[] =>
	limit
		? [{ is: 'line', look: looks.limit, x: 0, x2: 100, y: y(limit.value), y2: y(limit.value) }]
		: [];

const limitLabels = ({ limit }: ColumnsData, { y }: Scale): Label[] =>
	limit
		? [
				{
					is: 'label',
					look: looks.aside,
					x: 100,
					y: y(limit.value),
					dx: 0.5,
					dy: 0.35,
					text: limit.name
				}
			]
		: [];

function stopOf(
	{ name, first, last, values, step }: Period,
	{ middle }: ColumnPosition,
	{ y }: Scale,
	turn: Choice['break'],
	lang: Lang
): Readout {
	const locale = { locale: lang };
	const comma = languages[lang].signs.comma;
	const said = values.map(({ figure, status, doubted, derived, change }) =>
		[
			figure,
			figureStatusWord(status, lang).toLowerCase(),
			...(derived ? [m.figures_derived({}, locale)] : []),
			...(doubted ? [m.figures_doubted({}, locale)] : []),
			...(change ? [m.figures_on_year({ change }, locale)] : [])
		].join(comma)
	);
	return {
		x: middle,
		y: y(values[0]?.value ?? 0),
		name,
		text: [
			...said,
			...(step ? [m.figures_step({ step }, locale)] : []),
			...(turn && first < turn.month ? [m.figures_other_definition({}, locale)] : [])
		].join(languages[lang].signs.semicolon),
		day: dayOfMonth(last + 1) - 1
	};
}
