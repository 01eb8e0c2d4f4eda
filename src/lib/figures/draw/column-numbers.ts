/** The numbers over columns; one that would touch what stands beside it stands higher. */
import { roundPercent, type Label, type Position } from '../../charts/scene.ts';
import { widthOf } from '../../charts/text-lines.ts';
import type { Value } from '../figure.ts';
import { looks } from '../looks.ts';

/** Ems that a plot is wide at least, where it is called wide or narrow. */
const PLOT_WIDTH = { wide: 33, narrow: 22 };
/** Ems between a column and its number, between two lines, and by how much numbers are apart at least. */
const ABOVE = 0.5;
const LINE = 1.1;
const APART = 0.95;

/** A number at the middle of the top of its column. */
export interface Topped extends Position {
	value: Value;
	/** The top of what was estimated first, where its left edge is. */
	beside?: Position;
}

export const numberText = ({ label, doubted }: Value): string => label + (doubted ? '?' : '');

const lookOf = ({ doubted, status }: Value) =>
	doubted ? looks.doubt : status === 'preliminary' ? looks.estimate : looks.value;

/** @param height of the plot, in ems */
export function columnNumbers(columns: readonly Topped[], height: number): Label[] {
	const narrow = placed(columns, PLOT_WIDTH.narrow, height);
	const wide = placed(columns, PLOT_WIDTH.wide, height);
	return columns.flatMap(({ x, value }, i): Label[] => {
		const label = ({ y, lift }: Placed) => ({
			is: 'label' as const,
			look: lookOf(value),
			x,
			y,
			dy: roundPercent(-ABOVE - lift),
			anchor: 'middle' as const,
			text: numberText(value)
		});
		const [high, low] = [narrow[i]!, wide[i]!];
		return high.lift === low.lift && high.y === low.y
			? [label(low)]
			: [
					{ ...label(low), only: 'wide' },
					{ ...label(high), only: 'narrow' }
				];
	});
}

/** A number, lifted by so many ems above its place. */
interface Placed extends Topped {
	lift: number;
}

const halfOf = ({ value }: Topped): number => widthOf(numberText(value)) / 2;
const ems = (percent: number, room: number): number => (percent / 100) * room;

function placed(columns: readonly Topped[], room: number, height: number): Placed[] {
	const found: Placed[] = [];
	for (const column of columns) {
		const clear = { ...column, y: topOf(column, room) };
		const before = found.at(-1);
		found.push({ ...clear, lift: before ? liftAfter(before, clear) : 0 });
	}
	return found;

	function liftAfter(last: Placed, column: Topped): number {
		const apart = ems(column.x - last.x, room);
		if (apart > halfOf(last) + halfOf(column) + 0.15) return 0;
		const rise = ems(last.y - column.y, height) - last.lift;
		return Math.abs(rise) >= APART ? 0 : roundPercent(LINE - rise);
	}
}

/** A number that is wider than its column stands above the estimate beside it too. */
function topOf(column: Topped, room: number): number {
	const { x, y, beside } = column;
	return beside && ems(beside.x - x, room) < halfOf(column) + 0.15 ? Math.min(y, beside.y) : y;
}
