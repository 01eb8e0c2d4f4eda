/** What figures are gathered from. Build time only. */
import { formatFigure, formatNumber } from '../../i18n/figures.ts';
import type { Atlas, Span } from '../../model/atlas.ts';
import { languages } from '../../i18n/lang.ts';
import type { Lang, Point, Records, Series, Text, Unit } from '../../model/schema.ts';
import type { Published } from '../open-data/schemas.ts';
import { linksOf } from '../pages/source-links.ts';
import type { Day } from '../../time/day.ts';
import { NEVER } from '../../time/time-index.ts';
import type { CountPeriod } from '../../figures/figure.ts';
import type { Measured, CitedSource } from '../../figures/table.ts';

export interface FigureContext {
	records: Records;
	atlas: Atlas;
	/** Official counts, with ours on the same day. */
	counts: Published['counts'];
	/** ISO 3166-2 → name. */
	provinces: ReadonlyMap<string, Text>;
	lang: Lang;
}

export function seriesOf({ records }: Pick<FigureContext, 'records'>, id: string): Series {
	const series = records.series.find((s) => s.id === id);
	if (!series) throw new Error(`series/${id} does not exist.`);
	return series;
}

export function unitOf({ records }: Pick<FigureContext, 'records'>, id: string): Unit {
	const unit = records.units.find((u) => u.id === id);
	if (!unit) throw new Error(`unit/${id} does not exist.`);
	return unit;
}

/** The points of one line of a series, or of a series without lines. */
export const pointsOfLine = (series: Series, line: string | undefined): Point[] =>
	series.points.filter((p) => p.line === line);

export const unitOfLine = (
	context: Pick<FigureContext, 'records'>,
	series: Series,
	line?: string
): Unit => unitOf(context, series.lines?.find((l) => l.id === line)?.unit ?? series.unit);

/** A value in the unit as the language counts it, in which an axis is written too. */
export const inUnit = (value: number, unit: Unit, lang: Lang): number =>
	languages[lang].numbers.inUnit(value, unit);

type Numbered = Pick<Point, 'value' | 'qualifier'>;

/** Beside a mark there is no room for words. */
const hedges = { 'more-than': '> ', about: '≈ ' };

/** A number with its hedge, beside a mark and in words. */
export const numberTexts = (
	point: Numbered,
	unit: Unit,
	lang: Lang
): { label: string; figure: string } => ({
	label: (point.qualifier ? hedges[point.qualifier] : '') + formatNumber(point.value, unit, lang),
	figure: formatFigure(point, unit, lang)
});

/** A number for a table. */
export function measured(point: Numbered, unit: Unit, lang: Lang): Measured {
	const { value, qualifier } = point;
	return {
		text: numberTexts(point, unit, lang).figure,
		value: inUnit(value, unit, lang),
		unit: unit.name[lang],
		...(qualifier && { qualifier })
	};
}

export const sourceLinks = (
	ids: readonly string[],
	{ records, lang }: FigureContext
): CitedSource[] => linksOf(ids, records, lang);

/** Records that begin and end on the same days, counted together. */
export function countBySpan(items: readonly { span: Span }[]): CountPeriod[] {
	const runs = new Map<string, CountPeriod>();
	for (const { span } of items) {
		const key = `${span.latest}/${span.end}`;
		const run = runs.get(key);
		if (run) run.count += 1;
		else runs.set(key, { from: span.latest, to: span.end, count: 1 });
	}
	return [...runs.values()].sort((a, b) => a.from - b.from);
}

export const daysOfChange = (items: readonly { span: Span }[]): Day[] =>
	items.flatMap(({ span }) => (span.end === null ? [span.latest] : [span.latest, span.end]));

export const countOn = (items: readonly { span: Span }[], day: Day): number =>
	items.filter(({ span }) => span.latest <= day && day < (span.end ?? NEVER)).length;
