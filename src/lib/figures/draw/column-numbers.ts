/** The numbers over columns; one that would touch the number before it stands a line higher. */
import { round, type Label, type Place } from '../../charts/scene.ts';
import { widthOf } from '../../charts/text-lines.ts';
import type { Value } from '../figure.ts';
import { looks } from '../looks.ts';

/** Ems that a plot is wide at least, where it is called wide or narrow. */
const ROOM = { wide: 33, narrow: 22 };
/** Ems between a column and its number, and between two lines. */
const ABOVE = 0.5;
const LINE = 1.1;

/** A number at the middle of the top of its column. */
export interface Topped extends Place {
	value: Value;
}

export const numberText = ({ label, doubted }: Value): string => label + (doubted ? '?' : '');

const lookOf = ({ doubted, status }: Value) =>
	doubted ? looks.doubt : status === 'preliminary' ? looks.estimate : looks.value;

/** @param height of the plot, in ems */
export function columnNumbers(columns: readonly Topped[], height: number): Label[] {
	const narrow = lifts(columns, ROOM.narrow, height);
	const wide = lifts(columns, ROOM.wide, height);
	return columns.flatMap(({ x, y, value }, i): Label[] => {
		const label = (lift: number) => ({
			is: 'label' as const,
			look: lookOf(value),
			x,
			y,
			dy: round(-ABOVE - lift),
			anchor: 'middle' as const,
			text: numberText(value)
		});
		const [high, low] = [narrow[i] ?? 0, wide[i] ?? 0];
		return high === low
			? [label(low)]
			: [
					{ ...label(low), only: 'wide' },
					{ ...label(high), only: 'narrow' }
				];
	});
}

/** By how many ems each number is lifted. */
function lifts(columns: readonly Topped[], room: number, height: number): number[] {
	const found: number[] = [];
	for (const [i, column] of columns.entries()) {
		const before = columns[i - 1];
		found.push(before ? liftAfter(before, found[i - 1] ?? 0) : 0);

		function liftAfter(last: Topped, lift: number): number {
			const apart = ((column.x - last.x) / 100) * room;
			const both = (widthOf(numberText(last.value)) + widthOf(numberText(column.value))) / 2;
			if (apart > both + 0.15) return 0;
			const rise = ((last.y - column.y) / 100) * height - lift;
			return Math.abs(rise) >= LINE || Math.abs(rise) > Math.abs(rise + LINE) ? 0 : LINE;
		}
	}
	return found;
}
