/** A series as a figure of its own: drawn where three columns and more can be compared, said where there are few numbers. */
import { languages } from '../../i18n/lang.ts';
import { formatChange, formatFigure, formatMonths } from '../../i18n/figures.ts';
import type { Point, Series, Text } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import type { ColumnsData } from '../../figures/figure.ts';
import { figureStatusWord } from '../../figures/status-word.ts';
import type { Table } from '../../figures/table.ts';
import { columnsOf, isWorthDrawing } from './columns.ts';
import {
	measured,
	pointsOfLine,
	sourceLinks,
	numberTexts,
	unitOfLine,
	type FigureContext
} from './figure-context.ts';

/** As many numbers as a sentence can have. */
const SAID = 2;

export function drawingOf(context: FigureContext, series: Series): ColumnsData | undefined {
	if (series.lines) return undefined;
	const data = columnsOf(context, series.id);
	return isWorthDrawing(data) ? data : undefined;
}

/** What a page has of a series beside the others: a few sentences, or a table as short as can be. */
export function briefOf(
	context: FigureContext,
	series: Series
): { sentences: string[] } | { brief: Table } {
	const lines = series.lines ?? [{ id: undefined, name: undefined }];
	const all = lines.map(({ id, name }) => ({ name, points: pointsOfLine(series, id) }));
	const periods = [...new Set(series.points.map((p) => p.period))];
	if (lines.length > SAID && periods.length <= SAID)
		return { brief: pivot(context, series, periods) };
	if (all.some(({ points }) => points.length > SAID))
		return { brief: shortTable(context, series, all) };
	const { lang } = context;
	const { colon, comma, stop } = languages[lang].signs;
	return {
		sentences: all.map(({ name, points }) => {
			const said = points.map((p, n) => pointSaid(context, series, p, n > 0)).join(comma) + stop;
			return name ? name[lang] + colon + said : said.charAt(0).toUpperCase() + said.slice(1);
		})
	};
}

/** @param again English says the unit only once */
function pointSaid(context: FigureContext, series: Series, point: Point, again: boolean): string {
	const { lang } = context;
	const unit = unitOfLine(context, series, point.line);
	const period = formatMonths(point.period, lang);
	const figure =
		again && languages[lang].numbers.standAlone
			? formatFigure(point, { ...unit, name: { en: '', zh: '' } }, lang).trim()
			: formatFigure(point, unit, lang);
	const locale = { locale: lang };
	return point.status === 'final'
		? m.figures_point({ period, figure }, locale)
		: m.figures_point_status(
				{ period, figure, status: figureStatusWord(point.status, lang).toLowerCase() },
				locale
			);
}

/** Where all lines have the same unit, it stands above the column. */
function cellOf(context: FigureContext, series: Series, point: Point): string {
	const unit = unitOfLine(context, series, point.line);
	const isMixed = series.lines?.some((l) => (l.unit ?? series.unit) !== series.unit);
	const { label, figure } = numberTexts(point, unit, context.lang);
	return isMixed || !languages[context.lang].numbers.standAlone ? figure : label;
}

/** Lines down, periods across. */
function pivot(context: FigureContext, series: Series, periods: readonly string[]): Table {
	const { lang } = context;
	return {
		columns: [
			{ name: m.figures_line({}, { locale: lang }) },
			...periods.map((period) => ({
				name: formatMonths(period, lang, 'short'),
				align: 'number' as const
			}))
		],
		rows: (series.lines ?? []).map(({ id, name }) => ({
			cells: [
				name[lang],
				...periods.map((period) => {
					const point = series.points.find((p) => p.line === id && p.period === period);
					return point
						? cellOf(context, series, point)
						: m.figures_not_stated({}, { locale: lang });
				})
			]
		}))
	};
}

/** Periods down; each line has a head. */
function shortTable(
	context: FigureContext,
	series: Series,
	lines: { name: Text | undefined; points: Point[] }[]
): Table {
	const { lang } = context;
	const locale = { locale: lang };
	const changes = series.points.some((p) => p.change);
	return {
		columns: [
			{
				name:
					series.frequency === 'at-dates'
						? m.figures_stated({}, locale)
						: m.figures_period({}, locale)
			},
			{ name: m.figures_value({}, locale), align: 'number' },
			...(changes ? [{ name: m.figures_change_short({}, locale), align: 'number' as const }] : [])
		],
		rows: lines.flatMap(({ name, points }) => [
			...(name ? [{ head: true as const, cells: [name[lang]] }] : []),
			...points.map((p) => ({
				cells: [
					formatMonths(p.period, lang, 'short'),
					cellOf(context, series, p),
					...(changes ? [p.change ? formatChange(p.change, lang) : ''] : [])
				]
			}))
		])
	};
}

export function tableOf(context: FigureContext, series: Series): Table {
	const { lang } = context;
	const locale = { locale: lang };
	const has = (test: (p: Point) => unknown) => series.points.some((p) => test(p));
	const lineOf = (p: Point) => series.lines?.find((l) => l.id === p.line)?.name[lang] ?? '';
	const columns = [
		{
			name:
				series.frequency === 'at-dates'
					? m.figures_stated({}, locale)
					: m.figures_period({}, locale),
			cell: (p: Point) => formatMonths(p.period, lang, 'short')
		},
		...(series.lines ? [{ name: m.figures_line({}, locale), cell: lineOf }] : []),
		{
			name: m.figures_value({}, locale),
			align: 'number' as const,
			cell: (p: Point) => measured(p, unitOfLine(context, series, p.line), lang)
		},
		...(has((p) => p.change)
			? [
					{
						name: m.figures_change({}, locale),
						align: 'number' as const,
						cell: (p: Point) => (p.change ? formatChange(p.change, lang) : '')
					}
				]
			: []),
		{
			name: m.figures_status({}, locale),
			cell: (p: Point) =>
				figureStatusWord(p.status, lang) +
				(p.derived ? `${languages[lang].signs.comma}${m.figures_derived({}, locale)}` : '')
		},
		{
			name: m.term_sources({}, locale),
			aside: true as const,
			cell: (p: Point) => sourceLinks(p.sources, context)
		},
		...(has((p) => p.note)
			? [
					{
						name: m.term_note({}, locale),
						aside: true as const,
						cell: (p: Point) => p.note?.[lang] ?? ''
					}
				]
			: [])
	];
	return {
		columns: columns.map(({ cell: _, ...column }) => column),
		rows: series.points.map((p) => ({ cells: columns.map(({ cell }) => cell(p)) }))
	};
}
