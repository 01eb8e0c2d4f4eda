/** Where the columns of a period stand. */
import { roundPercent } from '../../charts/scene.ts';
import type { ColumnsData } from '../figure.ts';
import { dayOfMonth, type Time } from './axes.ts';
import type { Taken } from './between.ts';

type Period = ColumnsData['choices'][number]['periods'][number];

/** Per cent of the width. */
export interface ColumnPosition {
	from: number;
	width: number;
	/** Of what was estimated first, where it stands beside. */
	beside: number;
	besideWidth: number;
	middle: number;
}

/** Parts of the time that a period takes: what now stands, and beside it what was estimated first. */
const ALONE = { from: 0.3, width: 0.4 };
const PAIR = { from: 0.07, width: 0.4, beside: 0.51, besideWidth: 0.13 };
/** Per cent of the width of a count at a date. */
const DATE = 2.4;

export function positionOf(
	{ first, last, values }: Period,
	atDates: boolean,
	{ x }: Time
): ColumnPosition {
	const start = x(dayOfMonth(first));
	const room = x(dayOfMonth(last + 1) - 1) - start;
	if (atDates) {
		const middle = start + room / 2;
		const [width, besideWidth] = [DATE, DATE / 3];
		return {
			from: roundPercent(middle - width / 2),
			width,
			beside: roundPercent(middle + width / 2 + besideWidth / 2),
			besideWidth: roundPercent(besideWidth),
			middle: roundPercent(middle)
		};
	}
	const part = values.length > 1 ? PAIR : { ...ALONE, beside: 0, besideWidth: 0 };
	return {
		from: roundPercent(start + part.from * room),
		width: roundPercent(part.width * room),
		beside: roundPercent(start + part.beside * room),
		besideWidth: roundPercent(part.besideWidth * room),
		middle: roundPercent(start + (part.from + part.width / 2) * room)
	};
}

/** The time and the room that each takes. */
export const taken = (periods: readonly Period[], positions: readonly ColumnPosition[]): Taken[] =>
	periods.map(({ first, last }, i) => {
		const { from, width, beside, besideWidth } = positions[i]!;
		return { first, last, from, to: Math.max(from + width, beside + besideWidth) };
	});
