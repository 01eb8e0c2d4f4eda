/** The goals for digital services, the way so far, and what it takes to get there. */
import { formatNumber } from '../../i18n/figures.ts';
import type { Point } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import type { GoalsData } from '../../figures/figure.ts';
import { wholeYears } from './columns.ts';
import type { Table } from '../../figures/table.ts';
import { pointsOf, seriesOf, sourcesOf, told, unitOf, type Desk } from './desk.ts';
import type { Gathered } from './gathered.ts';

interface Share {
	year: number;
	value: number;
	/** The whole is known only to be larger, so the share is smaller. */
	isBound: boolean;
}

/** What digital services were of the trade in services, in years in which both were stated in yuan. */
export function sharesOf(desk: Pick<Desk, 'records'>): Share[] {
	const parts = seriesOf(desk, 'dds-total-cny');
	const wholes = seriesOf(desk, 'services-trade-cny');
	const scale = (unit: string) => unitOf(desk, unit).scale;
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

export function goals(desk: Desk): Gathered<GoalsData> {
	const { lang } = desk;
	const locale = { locale: lang };
	const series = seriesOf(desk, 'dds-share');
	const unit = unitOf(desk, series.unit);
	const world = pointsOf(seriesOf(desk, 'global-digital-services'), 'share-of-trade');
	const path = sharesOf(desk);
	const targets = series.points.filter((p) => p.status === 'target');
	const way: Share[] = [...path.slice(-1), ...targets.map(shareOf)];
	const goals = targets.map((p) => {
		const pace = paceOf(way, shareOf(p), desk);
		return {
			year: Number(p.period),
			value: p.value,
			...told(p, unit, lang),
			...(pace && { pace })
		};
	});
	const inWords = ({ value, isBound }: Share) => {
		const figure = told({ value }, unit, lang).figure;
		return isBound ? m.figures_under({ figure }, locale) : figure;
	};
	const scaleName = m.figures_world({}, locale);
	const scale = world.map((p) => ({
		year: Number(p.period),
		value: p.value,
		...told(p, unit, lang)
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
		table: tableOfGoals(desk, [
			...scale.map((p, i) => ({ ...p, of: scaleName, sources: world[i]?.sources ?? [] })),
			...worked.map((p) => ({
				...p,
				of: m.figures_derived({}, locale),
				sources: sourcesOfShares(desk, p.year)
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
						value: told({ value: last.value }, unit, lang).figure,
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
function paceOf(way: readonly Share[], goal: Share, desk: Desk): string | undefined {
	const before = way.findLast(({ year }) => year < goal.year);
	if (!before || goal.value <= before.value) return undefined;
	const pace = (goal.value - before.value) / (goal.year - before.year);
	const tenths = before.isBound ? Math.floor(pace * 10) : Math.round(pace * 10);
	const points = formatNumber(tenths / 10, unitOf(desk, 'percent'), desk.lang);
	return (before.isBound ? m.figures_pace_more : m.figures_pace)({ points }, { locale: desk.lang });
}

const sourcesOfShares = (desk: Desk, year: number): string[] =>
	['dds-total-cny', 'services-trade-cny'].flatMap((id) =>
		seriesOf(desk, id).points.flatMap((p) => (p.period === String(year) ? p.sources : []))
	);

interface Told {
	year: number;
	of: string;
	figure: string;
	sources: string[];
}

function tableOfGoals(desk: Desk, rows: Told[]): Table {
	const locale = { locale: desk.lang };
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
				cells: [String(year), of, figure, sourcesOf(sources, desk)]
			}))
	};
}
