/** Goals of coming years as diamonds, what is known so far as points, and the way between. */
import type { AnyMark, Drawing, Label, Readout } from '../../charts/scene.ts';
import { languages } from '../../i18n/lang.ts';
import type { Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import { dayOf } from '../../time/day.ts';
import type { GoalsData } from '../figure.ts';
import { timeScale, valueScale } from './axes.ts';
import { goalsKey } from './key.ts';
import { looks } from '../looks.ts';

export function drawGoals(
	{ first, last, goals, path, scale, scaleName }: GoalsData,
	lang: Lang
): Drawing {
	const locale = { locale: lang };
	const named = new Set([...goals, ...path, ...scale].map(({ year }) => year));
	const time = timeScale(dayOf(first), dayOf(last + 1) - 1, named);
	const value = valueScale(Math.max(...[...goals, ...path, ...scale].map((p) => p.value)), lang, 3);
	const x = (year: number) => time.x(dayOf(year, 7));
	const at = (p: { year: number; value: number }) => ({ x: x(p.year), y: value.y(p.value) });
	const way = [...path.slice(-1), ...goals];
	const label = (
		p: { year: number; value: number },
		look: Label['look'],
		text: string,
		more: Partial<Label> = {}
	): Label => ({
		is: 'label',
		look,
		...at(p),
		dy: -0.8,
		anchor: 'middle',
		text,
		...more
	});
	/** Where the way begins, what it takes from there. */
	const paceLabel = (p: (typeof way)[number], i: number): Label[] => {
		const pace = goals.find(({ year }) => year === way[i + 1]?.year)?.pace;
		if (!pace) return [];
		const beside: Partial<Label> =
			i === 0 ? { dx: 2, dy: 3, anchor: 'end' } : { dx: 0.6, dy: 2, anchor: 'start' };
		return [label(p, looks.note, m.figures_then({ pace }, locale), { ...beside, only: 'wide' })];
	};
	const marks: AnyMark[] = [
		...value.marks,
		...time.marks,
		...goals.map((goal): AnyMark => ({
			is: 'line',
			look: looks.drop,
			x: x(goal.year),
			x2: x(goal.year),
			y: at(goal).y,
			y2: 100
		})),
		...way.slice(1).map((goal, i): AnyMark => {
			const from = at(way[i]!);
			const to = at(goal);
			return { is: 'line', look: looks.pace, ...from, x2: to.x, y2: to.y };
		}),
		...scale.map((p): AnyMark => ({ is: 'dot', shape: 'dot', look: looks.world, ...at(p) })),
		...path.map((p): AnyMark => ({ is: 'dot', shape: 'dot', look: looks.point, ...at(p) })),
		...goals.map((p): AnyMark => ({ is: 'dot', shape: 'diamond', look: looks.target, ...at(p) }))
	];
	const [world] = scale;
	return {
		wide: {
			key: goalsKey({ scaleName }, lang),
			height: 18,
			least: 8,
			margin: { top: 3, right: 1.5, bottom: 2.4, left: 2.8 },
			marks,
			labels: [
				...value.labels,
				...time.labels,
				...scale.map((p) => label(p, looks.aside, p.label)),
				...(world ? [label(world, looks.aside, scaleName, { dy: -2 })] : []),
				...path.map((p) => label(p, looks.value, p.label, { dy: 1.7 })),
				...goals.map((p) => label(p, looks.goal, p.label)),
				...way.flatMap(paceLabel)
			],
			time: { first: time.first, last: time.last },
			readouts: [
				...scale.map((p): Readout => ({
					...at(p),
					name: String(p.year),
					text: `${scaleName}${languages[lang].signs.colon}${p.figure}`,
					day: dayOf(p.year + 1) - 1
				})),
				...path.map((p): Readout => ({
					...at(p),
					name: String(p.year),
					text: m.figures_stop_path({ figure: p.figure }, locale),
					day: dayOf(p.year + 1) - 1
				})),
				...goals.map((p): Readout => ({
					...at(p),
					name: String(p.year),
					text: [
						m.figures_stop_goal({ figure: p.figure }, locale),
						p.pace && m.figures_needs({ pace: p.pace }, locale)
					]
						.filter(Boolean)
						.join(languages[lang].signs.semicolon)
				}))
			].sort((a, b) => a.x - b.x),
			nearest: 'both'
		}
	};
}
