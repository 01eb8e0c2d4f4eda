/** Sorted bars, each with its number and whose it is. */
import { nice, ticks } from 'd3-array';
import { linear } from '../../charts/linear.ts';
import {
	roundPercent,
	type AnyMark,
	type Drawing,
	type KeyEntry,
	type Label
} from '../../charts/scene.ts';
import { widthOf } from '../../charts/text-lines.ts';
import type { Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import { recordPath } from '../../url/paths.ts';
import type { RankingData } from '../figure.ts';
import { axisNumber } from './axes.ts';
import { looks } from '../looks.ts';

/** Ems of a row, and of the column of reporters. */
const ROW = 1.75;
const RIGHT = 19;

const rankingKey = ({ year, rows }: RankingData, lang: Lang): KeyEntry[] =>
	rows.every(({ isOfYear }) => isOfYear)
		? []
		: [
				{ look: looks.trade, word: year },
				{ look: looks.tradeOtherYear, word: m.figures_other_year({}, { locale: lang }) }
			];

export function drawRanking(data: RankingData, lang: Lang): Drawing {
	const { rows } = data;
	const locale = { locale: lang };
	const [, most] = nice(0, Math.max(...rows.map((r) => r.value)), 3);
	const scale = linear([0, most], [0, 100]);
	const x = (value: number) => roundPercent(scale(value));
	const high = 100 / rows.length;
	const middle = (i: number) => roundPercent((i + 0.5) * high);
	const values = ticks(0, most, 3);
	const left = Math.max(...rows.map(({ name }) => widthOf(name))) + 0.8;
	return {
		wide: {
			key: rankingKey(data, lang),
			height: rows.length * ROW,
			margin: { top: 2.4, right: RIGHT, bottom: 0.5, left },
			narrow: { right: 5 },
			marks: [
				...values.map((value): AnyMark => ({
					is: 'line',
					look: value ? looks.grid : looks.axis,
					x: x(value),
					x2: x(value),
					y: 0,
					y2: 100
				})),
				...rows.map(({ value, isOfYear }, i): AnyMark => ({
					is: 'bar',
					look: isOfYear ? looks.trade : looks.tradeOtherYear,
					x: 0,
					y: roundPercent((i + 0.16) * high),
					width: x(value),
					height: roundPercent(high * 0.68)
				}))
			],
			labels: [
				...values.map((value): Label => ({
					is: 'label',
					look: looks.tick,
					x: x(value),
					y: 0,
					dy: -0.5,
					anchor: 'middle',
					text: axisNumber(value, lang)
				})),
				...rows.flatMap(({ name, label, value, period, isOfYear, reporter }, i): Label[] => [
					{
						is: 'label',
						look: looks.name,
						x: 0,
						y: middle(i),
						dx: -0.6,
						dy: 0.35,
						anchor: 'end',
						text: name
					},
					{
						is: 'label',
						look: looks.value,
						x: x(value),
						y: middle(i),
						dx: 0.5,
						dy: 0.35,
						text: label
					},
					...(isOfYear
						? []
						: [
								{
									is: 'label' as const,
									look: looks.aside,
									x: x(value),
									y: middle(i),
									dx: 1 + widthOf(label) * 1.08,
									dy: 0.35,
									text: period
								}
							]),
					{
						is: 'label',
						look: looks.tick,
						only: 'wide',
						x: 100,
						y: middle(i),
						dx: RIGHT,
						dy: 0.35,
						anchor: 'end',
						text: reporter.split(/, |，/)[0] ?? reporter
					}
				])
			],
			readouts: rows.map(({ name, partner, figure, period, reporter, value }, i) => ({
				x: x(value),
				y: middle(i),
				name,
				text: m.figures_stop_trade({ figure, period, reporter }, locale),
				...(partner && {
					link: {
						path: recordPath(lang, 'partner', partner),
						text: m.figures_open_page({ name }, locale)
					}
				})
			})),
			nearest: 'y'
		}
	};
}
