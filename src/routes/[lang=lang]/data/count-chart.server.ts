import { stepLine, stepPoints } from '$lib/charts/steps.ts';
import { formatEdtf } from '$lib/i18n/dates.ts';
import type { Atlas, Item } from '$lib/model/atlas.ts';
import { countsFrom } from '$lib/model/compile.ts';
import type { Lang } from '$lib/model/schema.ts';
import type { Published } from '$lib/server/open-data/schemas.ts';
import { calendar, dayOf, type Day } from '$lib/time/day.ts';
import { NEVER, TimeIndex } from '$lib/time/time-index.ts';
import { scaleLinear } from 'd3-scale';

/** How a statement stands to our count: the shape of its point. */
export type Agreement = 'agrees' | 'bound' | 'differs';

/** Positions are per cent of the width from the left and of the height from the top. */
export interface CountPoint {
	id: string;
	x: number;
	y: number;
	/** Our count on that day. */
	oursY: number;
	agreement: Agreement;
	date: string;
	count: number;
	qualifier: Published['counts'][number]['qualifier'];
	ours: number;
	statement: string;
	reason?: string;
}

export interface CountChart {
	counts: 'partners' | 'areas';
	/** In a box of 100 by 100. */
	path: string;
	years: { year: number; x: number }[];
	ticks: { value: number; y: number }[];
	points: CountPoint[];
}

export function countChart(
	counts: CountChart['counts'],
	stated: Published['counts'],
	atlas: Atlas,
	lang: Lang
): CountChart {
	const items = counts === 'partners' ? atlas.partner : atlas.area;
	const own = stated.filter((c) => c.counts === counts && c.ours !== null);
	const first = dayOf(calendar(Math.min(...items.map((i) => i.span.latest))).year);
	const steps = stepPoints(indexOf(items), changesOf(items), first, atlas.asOf);
	const most = Math.max(...steps.map((s) => s.count), ...own.map((c) => c.count));
	const x = scaleLinear().domain([first, atlas.asOf]).range([0, 100]);
	const y = scaleLinear().domain([0, most]).nice(4).range([100, 0]);
	return {
		counts,
		path: stepLine(steps, x, y),
		years: yearsBetween(first, atlas.asOf).map((year) => ({ year, x: round(x(dayOf(year))) })),
		ticks: y.ticks(4).map((value) => ({ value, y: round(y(value)) })),
		points: own.map((c) => {
			const ours = c.ours ?? 0;
			return {
				id: c.id,
				x: round(x(countsFrom(c.date))),
				y: round(y(c.count)),
				oursY: round(y(ours)),
				agreement: c.difference ? 'differs' : c.qualifier === 'exactly' ? 'agrees' : 'bound',
				date: formatEdtf(c.date, lang),
				count: c.count,
				qualifier: c.qualifier,
				ours,
				statement: c.statement[lang],
				...(c.difference && { reason: c.difference.reason[lang] })
			};
		})
	};
}

const indexOf = (items: readonly Item[]): TimeIndex =>
	new TimeIndex(
		items.map((i) => i.span.latest),
		items.map((i) => i.span.end ?? NEVER)
	);

const changesOf = (items: readonly Item[]): Day[] =>
	items.flatMap(({ span }) => (span.end === null ? [span.latest] : [span.latest, span.end]));

function yearsBetween(first: Day, last: Day): number[] {
	const [from, to] = [calendar(first).year, calendar(last).year];
	return Array.from({ length: to - from + 1 }, (_, n) => from + n);
}

const round = (n: number): number => Math.round(n * 100) / 100;
