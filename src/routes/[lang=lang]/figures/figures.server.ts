import { chartOf, type Chart, type Mark, type Strip } from '$lib/figures/geometry.ts';
import { formatChange, formatFigure, formatMonths, formatNumber } from '$lib/i18n/figures.ts';
import { readPeriod } from '$lib/model/period.ts';
import type { Confidence, FigureStatus, Lang, Records, Series, Unit } from '$lib/model/schema.ts';
import type { SourceLink } from '$lib/model/links.ts';
import { linksOf } from '$lib/server/pages/source-links.ts';

export interface FigureRow {
	line?: string;
	/** In words. */
	period: string;
	figure: string;
	change?: string;
	status: FigureStatus;
	derived: boolean;
	confidence: Confidence;
	note?: string;
	sources: SourceLink[];
}

export interface LabelledStrip extends Omit<Strip, 'line' | 'ticks' | 'marks'> {
	name?: string;
	ticks: { label: string; y: number }[];
	/** With the number beside the latest ones. */
	marks: (Mark & { label?: string })[];
}

export interface Figure {
	id: string;
	name: string;
	/** `undefined` where each line has its own. */
	unit: string | undefined;
	atDates: boolean;
	note?: string;
	chart: Omit<Chart, 'strips'> & { strips: LabelledStrip[] };
	/** In the order of the series, as the marks point to them. */
	rows: FigureRow[];
	/** The points of the first and the last period. */
	first: number;
	latest: number;
}

/** Beside a mark there is no room for words. */
const hedges = { 'more-than': '> ', about: '≈ ' };

export function figuresIn(records: Records, lang: Lang): Figure[] {
	const units = new Map(records.units.map((u) => [u.id, u]));
	return records.series.map((series) => figureOf(series, units, records, lang));
}

function figureOf(
	series: Series,
	units: ReadonlyMap<string, Unit>,
	records: Records,
	lang: Lang
): Figure {
	const lineOf = (id: string | undefined) => series.lines?.find((l) => l.id === id);
	const unitOf = (line: string | undefined): Unit => {
		const unit = units.get(lineOf(line)?.unit ?? series.unit);
		if (!unit) throw new Error(`series ${series.id} has a unit that does not exist.`);
		return unit;
	};
	const chart = chartOf(series);
	const mixed = new Set(series.lines?.map((l) => unitOf(l.id))).size > 1;
	const order = series.points
		.map((p, at) => ({ at, last: readPeriod(p.period).last }))
		.sort((a, b) => a.last - b.last);
	return {
		id: series.id,
		name: series.name[lang],
		unit: mixed ? undefined : unitOf(series.lines?.[0]?.id).name[lang],
		atDates: series.frequency === 'at-dates',
		...(series.note && { note: series.note[lang] }),
		chart: { ...chart, strips: chart.strips.map(strip) },
		rows: series.points.map((p) => {
			const line = lineOf(p.line)?.name[lang];
			return {
				...(line && { line }),
				period: formatMonths(p.period, lang),
				figure: formatFigure(p, unitOf(p.line), lang),
				...(p.change && { change: formatChange(p.change, lang) }),
				status: p.status,
				derived: p.derived ?? false,
				confidence: p.confidence,
				...(p.note && { note: p.note[lang] }),
				sources: linksOf(p.sources, records, lang)
			};
		}),
		first: order[0]?.at ?? 0,
		latest: order.at(-1)?.at ?? 0
	};

	function strip({ line, ticks, marks, ...rest }: Strip): LabelledStrip {
		const unit = unitOf(line);
		const name = lineOf(line)?.name[lang];
		const comma = lang === 'zh' ? '，' : ', ';
		const latest = Math.max(...marks.map((mark) => mark.x));
		return {
			...rest,
			...(name && { name: mixed ? name + comma + unit.name[lang] : name }),
			ticks: ticks.map(({ value, y }) => ({ y, label: formatNumber(value, unit, lang) })),
			marks: marks.map((mark) => {
				const point = series.points[mark.point];
				if (!point || mark.x !== latest) return mark;
				const hedge = point.qualifier ? hedges[point.qualifier] : '';
				return { ...mark, label: hedge + formatNumber(point.value, unit, lang) };
			})
		};
	}
}
