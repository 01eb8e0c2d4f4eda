/** The goals for digital services, the way so far, and what it takes to get there. */
import { formatNumber } from '../../i18n/figures.ts';
import type { Point } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import type { GoalsData } from '../../figures/figure.ts';
import { wholeYears } from './columns.ts';
import type { Table } from '../../figures/table.ts';
import {
	pointsOfLine,
	seriesOf,
	sourceLinks,
	numberTexts,
	unitOf,
	type FigureContext
} from './figure-context.ts';
import type { Gathered } from './gathered.ts';

interface Share {
	year: number;
	value: number;
	/** The whole is known only to be larger, so the share is smaller. */
	isBound: boolean;
}

/** What digital services were of the trade in services, in years in which both were stated in yuan. */
export function sharesOf(context: Pick<FigureContext, 'records'>): Share[] {
	const parts = seriesOf(context, 'dds-total-cny');
	const wholes = seriesOf(context, 'services-trade-cny');
	const scale = (unit: string) => unitOf(context, unit).scale;
	const latest = (points: Point[], year: string) => points.findLast((p) => p.period === year);
	return wholeYears(parts).flatMap((part) => {
		const whole = latest(wholeYears(wholes), part.period);
		if (!whole || part.qualifier) return [];
		const value = (part.value * scale(parts.unit) * 100) / (whole.value * scale(wholes.unit));
		// Rounded up where it is a bound: below the next tenth it is in any case.
		const isBound = whole.qualifier === 'more-than';
		const tenths = isBound ? Math.ceil(value * 10) : Math.round(value * 10);
		return [{ year: Number(part.period), value: tenths / 10, isBound }];
	});
}

export function goals(context: FigureContext): Gathered<GoalsData> {
	const { lang } = context;
	const locale = { locale: lang };
	const series = seriesOf(context, 'dds-share');
	const unit = unitOf(context, series.unit);
	const world = pointsOfLine(seriesOf(context, 'global-digital-services'), 'share-of-trade');
	const path = sharesOf(context);
	const targets = series.points.filter((p) => p.status === 'target');
	const way: Share[] = [...path.slice(-1), ...targets.map(shareOf)];
	const goals = targets.map((p) => {
		const pace = paceOf(way, shareOf(p), context);
		return {
			year: Number(p.period),
			value: p.value,
			...numberTexts(p, unit, lang),
			...(pace && { pace })
		};
	});
	const inWords = ({ value, isBound }: Share) => {
		const figure = numberTexts({ value }, unit, lang).figure;
		return isBound ? m.figures_under({ figure }, locale) : figure;
	};
	const scaleName = m.figures_world({}, locale);
	const scale = world.map((p) => ({
		year: Number(p.period),
		value: p.value,
		...numberTexts(p, unit, lang)
	}));
	const worked = path.map((share) => ({
		year: share.year,
		value: share.value,
		label: (share.isBound ? '< ' : '') + formatNumber(share.value, unit, lang),
		figure: inWords(share)
	}));
	const [last, now] = [goals.at(-1), path.at(-1)];
	return {
		data: {
			kind: 'goals',
			first: Math.min(...[...scale, ...worked, ...goals].map(({ year }) => year)),
			last: last?.year ?? 0,
			goals,
			path: worked,
			scale,
			scaleName
		},
		table: tableOfGoals(context, [
			...scale.map((p, i) => ({ ...p, of: scaleName, sources: world[i]?.sources ?? [] })),
			...worked.map((p) => ({
				...p,
				of: m.figures_derived({}, locale),
				sources: sourcesOfShares(context, p.year)
			})),
			...goals.map((p, i) => ({
				...p,
				of: m.figures_target({}, locale),
				sources: targets[i]?.sources ?? []
			}))
		]),
		facts:
			last && now
				? {
						value: numberTexts({ value: last.value }, unit, lang).figure,
						year: String(last.year),
						now: inWords(now),
						nowYear: String(now.year)
					}
				: undefined,
		touches: (ref) => ref === 'series/dds-share' || ref === 'series/global-digital-services'
	};
}

const shareOf = (p: Point): Share => ({ year: Number(p.period), value: p.value, isBound: false });

/** What it takes each year from the last known share, or from the goal before; from a bound, at least so much. */
function paceOf(way: readonly Share[], goal: Share, context: FigureContext): string | undefined {
	const before = way.findLast(({ year }) => year < goal.year);
	if (!before || goal.value <= before.value) return undefined;
	const pace = (goal.value - before.value) / (goal.year - before.year);
	const tenths = before.isBound ? Math.floor(pace * 10) : Math.round(pace * 10);
	const points = formatNumber(tenths / 10, unitOf(context, 'percent'), context.lang);
	return (before.isBound ? m.figures_pace_more : m.figures_pace)(
		{ points },
		{ locale: context.lang }
	);
}

const sourcesOfShares = (context: FigureContext, year: number): string[] =>
	['dds-total-cny', 'services-trade-cny'].flatMap((id) =>
		seriesOf(context, id).points.flatMap((p) => (p.period === String(year) ? p.sources : []))
	);

interface Told {
	year: number;
	of: string;
	figure: string;
	sources: string[];
}

function tableOfGoals(context: FigureContext, rows: Told[]): Table {
	const locale = { locale: context.lang };
	return {
		columns: [
			{ name: m.figures_period({}, locale) },
			{ name: m.figures_column_of({}, locale) },
			{ name: m.figures_value({}, locale), align: 'number' },
			{ name: m.term_sources({}, locale), aside: true }
		],
		rows: rows
			.sort((a, b) => a.year - b.year)
			.map(({ year, of, figure, sources }) => ({
				cells: [String(year), of, figure, sourceLinks(sources, context)]
			}))
	};
}
