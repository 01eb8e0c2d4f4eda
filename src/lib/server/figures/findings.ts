/** What a series bears out, for sentences: each is a way to read whole years of one line. */
import { formatNumber } from '../../i18n/figures.ts';
import type { Lang, Point, Unit } from '../../model/schema.ts';
import { growth } from '../../model/series.ts';
import { numberTexts } from './figure-context.ts';
import type { Facts } from './gathered.ts';

export interface Read {
	/** Whole years, in the order of time. */
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
		from: numberTexts(from, unit, lang).figure,
		fromNumber: formatNumber(from.value, unit, lang),
		to: numberTexts(to, unit, lang).figure,
		fromYear: from.period,
		toYear: to.period,
		years: String(Number(to.period) - Number(from.period))
	};
}

/** Since when every settled year has been above a limit. */
function aboveOf({ points, limit }: Read): Facts | undefined {
	const years = settled(points);
	const below = years.findLastIndex((p) => p.value <= limit);
	const since = years[below + 1];
	return since && { year: since.period };
}

export const findings = {
	growth: growthOf,
	above: aboveOf
};
export type Finding = keyof typeof findings;
