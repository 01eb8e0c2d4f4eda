/** What stands between two columns: that nothing was found, or that the later one is counted otherwise. */
import { round, type AnyMark, type KeyEntry, type Label } from '../../charts/scene.ts';
import type { Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import type { ColumnsData } from '../figure.ts';
import { looks } from '../looks.ts';
import { dayOfMonth, type Time } from './axes.ts';

type Choice = ColumnsData['choices'][number];
type Break = NonNullable<Choice['break']>;

/** A rule over the whole height, and a mark on the axis, which it breaks. */
export function breakMarks({ month }: Break, time: Time): AnyMark[] {
	const x = time.x(dayOfMonth(month));
	return [
		{ is: 'line', look: looks.breakRule, x, x2: x, y: 0, y2: 100 },
		{ is: 'dot', shape: 'break', look: looks.breakMark, x, y: 100 }
	];
}

export const breakKey = (lang: Lang): KeyEntry => ({
	look: looks.breakMark,
	shape: 'break',
	word: m.figures_break({}, { locale: lang })
});

/** Years between two columns for which nothing was found are said to be so, not joined: on the longer side of a break. */
export function gapLabels(
	periods: Choice['periods'],
	turn: Break | undefined,
	{ x }: Time,
	lang: Lang
): Label[] {
	return periods.slice(1).flatMap((period, i): Label[] => {
		const before = periods[i]!;
		if (period.first - before.first <= 12) return [];
		const [from, to] = longest(before.last + 1, period.first, turn?.month);
		return [
			{
				is: 'label',
				look: looks.aside,
				x: round((x(dayOfMonth(from)) + x(dayOfMonth(to))) / 2),
				y: 100,
				dy: -0.6,
				anchor: 'middle',
				text: m.figures_not_found({}, { locale: lang })
			}
		];
	});
}

/** The longer part of the months between two, parted by a third where it lies between them. */
function longest(from: number, to: number, at = from): [number, number] {
	const parting = Math.min(Math.max(at, from), to);
	return parting - from > to - parting ? [from, parting] : [parting, to];
}
