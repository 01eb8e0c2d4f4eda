/** How many were in force: curves of steps, with what was stated as points. */
import { stepArea, stepLine } from '../../charts/step-curve.ts';
import {
	roundPercent,
	type AnyMark,
	type Drawing,
	type Label,
	type Readout
} from '../../charts/scene.ts';
import { breakLines, widthOf } from '../../charts/text-lines.ts';
import { formatDay } from '../../i18n/dates.ts';
import type { Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import type { Day } from '../../time/day.ts';
import type { Curve, CurveId, StepsData } from '../figure.ts';
import { timeScale, valueScale, type Scale, type Time } from './axes.ts';
import { statedKey } from './key.ts';
import { statedMarks, statedStops } from './stated.ts';
import { looks } from '../looks.ts';
import type { Style } from '../../charts/style.ts';

const edges: Record<CurveId, Style> = {
	partners: looks.partnerEdge,
	areas: looks.areaEdge,
	zones: looks.tradeEdge,
	lists: looks.dataEdge,
	halls: looks.hallEdge,
	platforms: looks.platformEdge
};
export function drawSteps(data: StepsData, day: Day, lang: Lang): Drawing {
	const most = Math.max(
		...data.curves.flatMap((c) => c.steps.map((s) => s.count)),
		...data.stated.map((s) => s.count)
	);
	const isLarge = data.stated.length > 0;
	const value = valueScale(most, lang, isLarge ? 4 : 3);
	const time = timeScale(data.first, data.last);
	const single = data.curves.length === 1;
	const room = (names: readonly string[]) => Math.max(...names.map(widthOf)) + 0.9;
	return {
		wide: {
			key: statedKey(data.stated, lang),
			height: isLarge ? 24 : 15,
			least: 5,
			margin: { top: 3, right: room(data.curves.map(({ name }) => name)), bottom: 2.4, left: 2.4 },
			narrow: { right: single ? 3.4 : room(data.curves.flatMap(({ name }) => narrowName(name))) },
			marks: [
				...value.marks,
				...time.marks,
				...data.curves.flatMap((curve) => curveMarks(curve, data.last, single, value, time)),
				...statedMarks(data.stated, value, time)
			],
			labels: [
				...value.labels,
				...time.labels,
				...remarkLabels(data, value, time, lang),
				...(isLarge ? thenLabels(data, day, value, time) : []),
				...data.curves.flatMap((curve) => endLabels(curve, single, value))
			],
			time: { first: data.first, last: data.last },
			readouts: readoutsOf(data, value, time, lang),
			nearest: 'x'
		}
	};
}

function curveMarks(
	{ id, steps }: Curve,
	last: Day,
	isFilled: boolean,
	{ y }: Scale,
	{ x }: Time
): AnyMark[] {
	const [first] = steps;
	if (!first) return [];
	const points = [
		{ day: first.day, count: 0 },
		...steps,
		{ day: last, count: steps.at(-1)?.count ?? 0 }
	];
	return [
		...(isFilled
			? [{ is: 'path' as const, look: looks.partnerWash, d: stepArea(points, x, y, 100) }]
			: []),
		{ is: 'path', look: edges[id], d: stepLine(points, x, y) }
	];
}

/** How many there were on an earlier day, beside its rule. */
function thenLabels(
	{ curves: [curve], last }: StepsData,
	day: Day,
	{ y }: Scale,
	{ x }: Time
): Label[] {
	const step = curve?.steps.findLast((s) => s.day <= day);
	if (!step || day >= last) return [];
	const at = { x: x(day), y: y(step.count) };
	return [
		{ is: 'label', look: looks.thenPartners, ...at, dx: 0.3, dy: 0.95, text: String(step.count) }
	];
}

/** Ems that a name may be wide beside a narrow plot, and between two lines. */
const NAME = 5;
const LINE = 1.2;

const narrowName = (name: string): string[] => breakLines(name, NAME);

/** Where the curve ends, what it counts; one that is alone has no name on a narrow plot. */
function endLabels({ steps, name }: Curve, isLarge: boolean, { y }: Scale): Label[] {
	const last = steps.at(-1);
	if (!last) return [];
	const at = { is: 'label' as const, x: 100, y: y(last.count) };
	const count = String(last.count);
	if (isLarge)
		return [
			{ ...at, look: looks.latestPartners, dx: 0.3, dy: 0.36, text: count },
			{ ...at, look: looks.end, only: 'wide', dx: 0.7, dy: 2.2, text: name }
		];
	return [
		{ ...at, look: looks.valuePlain, dx: 0.6, dy: 0.35, text: count },
		{ ...at, look: looks.end, only: 'wide', dx: 0.6, dy: 1.6, text: name },
		...narrowName(name).map((text, n): Label => ({
			...at,
			look: looks.end,
			only: 'narrow',
			dx: 0.6,
			dy: roundPercent(1.6 + n * LINE),
			text
		}))
	];
}

/** Per cent of the width: between two remarks below the curve, and where a remark has no room on its side. */
const BETWEEN = 12;
const EARLY = 20;
const LATE = 75;

function remarkLabels(
	{ remarks, stated, curves }: StepsData,
	{ y }: Scale,
	{ x }: Time,
	lang: Lang
): Label[] {
	let before = -Infinity;
	const differing = stated.flatMap((s): Label[] => {
		const at = x(s.day);
		if (s.agreement !== 'differs' || at - before < BETWEEN) return [];
		before = at;
		return [
			{
				is: 'label',
				look: looks.note,
				only: 'wide',
				x: at,
				// Below the curve; near the right edge above it, clear of what the curve counts.
				...(at > LATE
					? { y: y(Math.max(s.count, s.ours)), dx: -0.5, dy: -0.7, anchor: 'end' as const }
					: { y: y(Math.min(s.count, s.ours)), dx: 0.8, dy: 1.7 }),
				text: m.figures_remark_differs({ stated: s.count, ours: s.ours }, { locale: lang })
			}
		];
	});
	return [
		...remarks.map(({ day, count, text }): Label => ({
			is: 'label',
			look: looks.note,
			only: 'wide',
			x: x(day),
			y: y(count),
			// Near the left edge there is no room before the curve: a short one stands over it.
			...(x(day) < EARLY
				? { dy: -1.6, anchor: 'middle' as const }
				: { dx: -0.5, dy: -0.7, anchor: 'end' as const }),
			text
		})),
		...(curves.length === 1 ? differing : [])
	];
}

/** Days on which a count changed or was stated, in the order of time. */
function readoutsOf(
	{ curves, stated }: StepsData,
	value: Scale,
	time: Time,
	lang: Lang
): Readout[] {
	const locale = { locale: lang };
	const changes = curves.flatMap(({ name, steps }) =>
		steps.map(({ day, count, what }) => ({
			x: time.x(day),
			y: value.y(count),
			day,
			name: formatDay(day, lang),
			text: m.figures_stop_step({ count, name, what: what || '–' }, locale)
		}))
	);
	return [...changes, ...statedStops(stated, value, time, lang)].sort((a, b) => a.day - b.day);
}
