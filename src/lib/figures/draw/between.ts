/** What stands between two columns: that nothing was found, or that the later one is counted otherwise. */
import { roundPercent, type AnyMark, type KeyEntry, type Label } from '../../charts/scene.ts';
import { breakLines } from '../../charts/text-lines.ts';
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

/** Months of a period, and per cent of the width that its columns take. */
export interface Taken {
	first: number;
	last: number;
	from: number;
	to: number;
}

/** Ems that a plot is wide at least, where it is called narrow, and between two lines. */
const NARROW = 22;
const LINE = 1.2;

/**
 * Periods for which nothing was found are said to be so, not joined: between two columns on the longer side of a break, and after the last.
 * @param until the month up to which data are known
 */
export function gapLabels(
	periods: readonly Taken[],
	{ turn, until }: { turn: Break | undefined; until: number },
	{ x }: Time,
	lang: Lang
): Label[] {
	const text = m.figures_not_found({}, { locale: lang });
	const parting = turn && x(dayOfMonth(turn.month));
	return periods.flatMap((before, i): Label[] => {
		const next = periods[i + 1];
		const isMissing = next ? next.first - before.first > 12 : before.last + 12 <= until;
		if (!isMissing) return [];
		const [from, to] = longest(before.to, next?.from ?? 100, parting);
		const at = {
			is: 'label' as const,
			look: looks.aside,
			x: roundPercent((from + to) / 2),
			y: 100,
			anchor: 'middle' as const
		};
		const lines = breakLines(text, ((to - from) / 100) * NARROW);
		const low = { ...at, dy: -0.6, text };
		if (lines.length === 1) return [low];
		const narrow = lines.map((line, n): Label => ({
			...at,
			only: 'narrow',
			dy: roundPercent(-0.6 - LINE * (lines.length - 1 - n)),
			text: line
		}));
		return [{ ...low, only: 'wide' }, ...narrow];
	});
}

/** The longer part of the room between two places, parted by a third where it lies between them. */
function longest(from: number, to: number, at = from): [number, number] {
	const parting = Math.min(Math.max(at, from), to);
	return parting - from > to - parting ? [from, parting] : [parting, to];
}
