/** What a series bears out, for sentences: each is a way to read whole years of one line. */
import { formatFigure, formatNumber } from '../../i18n/figures.ts';
import type { Lang, Point, Unit } from '../../model/schema.ts';
import { growth } from '../../model/series.ts';
import { told } from './desk.ts';
import type { Facts } from './gathered.ts';

export interface Read {
	/** Whole years, or counts at dates, in the order of time. */
	points: readonly Point[];
	unit: Unit;
	lang: Lang;
	limit: number;
}

const settled = (points: readonly Point[]): Point[] =>
	points.filter((p) => p.status === 'final' || p.status === 'revised');

/** From the first figure to the latest that may be compared with it, where it rose. */
function growthOf({ points, unit, lang }: Read): Facts | undefined {
	const final = points.filter((p) => p.status === 'final');
	const [from] = final;
	const to = final.at(-1);
	if (!from || !to || !((growth(from, to) ?? 0) > 0)) return undefined;
	return {
		from: told(from, unit, lang).figure,
		fromNumber: formatNumber(from.value, unit, lang),
		to: told(to, unit, lang).figure,
		fromYear: from.period,
		toYear: to.period,
		years: String(Number(to.period) - Number(from.period))
	};
}

/** The first and the latest count, where the latest is larger, whatever their hedges. */
function spanOf({ points, unit, lang }: Read): Facts | undefined {
	const [from] = points;
	const to = points.at(-1);
	if (!from || !to || from.value >= to.value) return undefined;
	return {
		from: told(from, unit, lang).figure,
		to: told(to, unit, lang).figure,
		toNumber: formatFigure(to, { ...unit, name: { en: '', zh: '' } }, lang).trim(),
		fromYear: from.period.slice(0, 4),
		toYear: to.period.slice(0, 4)
	};
}

/** Since when every settled year has been above a limit. */
function aboveOf({ points, limit }: Read): Facts | undefined {
	const years = settled(points);
	const below = years.findLastIndex((p) => p.value <= limit);
	const since = years[below + 1];
	return since && { year: since.period };
}

/** The highest round hundred that was passed, and when first. */
function passedOf({ points, unit, lang, limit }: Read): Facts | undefined {
	const years = settled(points);
	const most = Math.max(...years.map((p) => p.value));
	const round = Math.floor(most / limit) * limit;
	const since = years.find((p) => p.value > round);
	if (!since || round <= 0) return undefined;
	return { year: since.period, limit: told({ value: round }, unit, lang).figure };
}

/** The latest settled share, of a hundred. */
function hundredOf({ points }: Read): Facts | undefined {
	const now = settled(points).at(-1);
	return now && { hundred: String(Math.round(now.value)), year: now.period };
}

export const findings = {
	growth: growthOf,
	span: spanOf,
	above: aboveOf,
	passed: passedOf,
	hundred: hundredOf
};
export type Finding = keyof typeof findings;
