/** A series over periods: one column each, years with years and halves with halves. */
import { formatChange, formatMonths, formatNumber } from '../../i18n/figures.ts';
import { monthsOfYear, readPeriod } from '../../model/period.ts';
import { languages } from '../../i18n/lang.ts';
import type { Lang, Point, Series, Unit } from '../../model/schema.ts';
import { familyOf } from '../../model/series.ts';
import { m } from '../../paraglide/messages.js';
import { calendar } from '../../time/day.ts';
import type { ColumnsData, Value } from '../../figures/figure.ts';
import {
	inUnit,
	pointsOfLine,
	seriesOf,
	numberTexts,
	unitOfLine,
	type FigureContext
} from './figure-context.ts';

type Choice = ColumnsData['choices'][number];
type Period = Choice['periods'][number];
type Follows = NonNullable<NonNullable<Series['lines']>[number]['follows']>;

export interface ColumnsOptions {
	/** Of the series, where it has several. */
	line?: string | undefined;
	limit?: ColumnsData['limit'];
}

export function columnsOf(
	context: FigureContext,
	id: string,
	{ line, limit }: ColumnsOptions = {}
): ColumnsData {
	const series = seriesOf(context, id);
	const unit = unitOfLine(context, series, line);
	const follows = series.lines?.find((l) => l.id === line)?.follows;
	const former = follows ? pointsOfLine(series, follows.line) : [];
	const points = [...former, ...pointsOfLine(series, line)].filter((p) =>
		['settled', 'preliminary'].includes(familyOf(p))
	);
	const atDates = series.frequency === 'at-dates';
	const { year, month } = calendar(context.atlas.asOf);
	return {
		kind: 'columns',
		choices: choicesOf(points, { atDates, follows }, unit, context.lang),
		...(limit && { limit: { ...limit, value: inUnit(limit.value, unit, context.lang) } }),
		until: year * 12 + month - 1,
		atDates
	};
}

/** Periods of the same months, each with another year; those that only one year has are left to the table. */
function choicesOf(
	points: readonly Point[],
	{ atDates, follows }: { atDates: boolean; follows: Follows | undefined },
	unit: Unit,
	lang: Lang
): Choice[] {
	const kinds = new Map<string, Point[]>();
	for (const point of points) {
		const kind = atDates ? 'dates' : monthsOfYear(point.period);
		kinds.set(kind, [...(kinds.get(kind) ?? []), point]);
	}
	return [...kinds]
		.map(([id, own]): Choice => ({
			id,
			name: nameOf(id, own, lang),
			periods: periodsOf(own, unit, lang),
			...(follows && hasBoth(own) && { break: breakOf(follows, lang) })
		}))
		.filter(({ periods }) => periods.length > 1)
		.sort((a, b) => b.periods.length - a.periods.length || lengthOf(b) - lengthOf(a));
}

/** Of the line that is drawn, and of the one that it follows. */
const hasBoth = (points: readonly Point[]): boolean => new Set(points.map((p) => p.line)).size > 1;

const breakOf = ({ from, why }: Follows, lang: Lang) => ({
	month: readPeriod(from).first,
	why: why[lang]
});

const lengthOf = ({ periods: [one] }: Choice): number => (one ? one.last - one.first : 0);

function nameOf(kind: string, [point]: readonly Point[], lang: Lang): string {
	const locale = { locale: lang };
	if (kind === 'dates') return m.figures_dates({}, locale);
	if (kind === '0-11' || !point) return m.figures_years({}, locale);
	const year = languages[lang].dates.parts({ year: point.period.slice(0, 4) }, 'long');
	return formatMonths(point.period, lang).replace(year, '').trim();
}

/** What stands now comes first: revised before final before preliminary. */
const rank: Point['status'][] = ['revised', 'final', 'preliminary'];

function periodsOf(points: readonly Point[], unit: Unit, lang: Lang): Period[] {
	const periods = [...new Set(points.map((p) => p.period))];
	return periods
		.map((period): Period => {
			const own = points
				.filter((p) => p.period === period)
				.sort((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status));
			const step = stepOf(own, unit, lang);
			return {
				...readPeriod(period),
				name: formatMonths(period, lang),
				values: own.map((p) => valueOf(p, unit, lang)),
				...(step && { step })
			};
		})
		.sort((a, b) => a.first - b.first || a.last - b.last);
}

export function valueOf(point: Point, unit: Unit, lang: Lang): Value {
	return {
		value: inUnit(point.value, unit, lang),
		...numberTexts(point, unit, lang),
		status: point.status,
		...(point.confidence === 'unverified' && { doubted: true as const }),
		...(point.derived && { derived: true as const }),
		...(point.change && { change: formatChange(point.change, lang) })
	};
}

/** By how much the settled figure differs from the first estimate. */
function stepOf([now, ...before]: readonly Point[], unit: Unit, lang: Lang): string | undefined {
	const estimate = before.find((p) => p.status === 'preliminary');
	if (!now || !estimate || now.status === 'preliminary' || now.qualifier || estimate.qualifier)
		return undefined;
	const by = Number((now.value - estimate.value).toPrecision(8));
	const sign = by < 0 ? '−' : '+';
	return by === 0
		? undefined
		: sign + formatNumber(Math.abs(by), unit, lang) + languages[lang].signs.gap + unit.name[lang];
}

/** Whether a drawing says more than the numbers: three columns and more. */
export const isWorthDrawing = ({ choices }: ColumnsData): boolean =>
	choices.some(({ periods }) => periods.length > 2);

export const wholeYears = (series: Series, line?: string): Point[] =>
	pointsOfLine(series, line).filter(({ period }) => /^\d{4}$/.test(period));
