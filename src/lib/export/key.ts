/** The key of a sheet, in rows. */
import { element } from '../charts/svg.ts';
import { widthOf } from '../charts/text-lines.ts';
import { keyEntries, type Entry } from './key-entries.ts';
import type { Pen } from './pen.ts';
import type { ExportedView } from './view.ts';

/** Between a sample and its words, and between two of them, in letters. */
const GAP = { within: 0.5, between: 1.7 };
/** Height of a row, and of all rows, in letters of the largest size. */
const LEADING = 1.3;
const HEIGHT = 2 * LEADING;

/** In rows round `y`, in letters of at most `size`, and smaller where that takes more than `room`. */
export function keyOf(
	view: ExportedView,
	pen: Pen,
	at: { x: number; y: number; size: number; room: number }
): string {
	const all = keyEntries(view);
	let { size } = at;
	let rows = rowsOf(all, size, at.room);
	while (rows.length * size * LEADING > HEIGHT * at.size)
		rows = rowsOf(all, (size *= 0.95), at.room);
	return rows
		.flatMap((row, n) => {
			const y = at.y + (n - (rows.length - 1) / 2) * size * LEADING;
			let { x } = at;
			return row.map((entry) => {
				const { sample, width, words } = entry;
				const drawn =
					element('g', { transform: `translate(${x} ${y - size * 0.35})` }, sample(pen)) +
					pen.text(words, {
						x: x + width + GAP.within * size,
						y,
						size,
						room: at.room - width - size
					});
				x += lengthOf(entry, size);
				return drawn;
			});
		})
		.join('');
}

/** With the gap after it. */
const lengthOf = ({ width, words }: Entry, size: number): number =>
	width + (widthOf(words) + GAP.within + GAP.between) * size;

/** Each as full as it can be. */
function rowsOf(all: readonly Entry[], size: number, room: number): Entry[][] {
	const rows: Entry[][] = [];
	let left = 0;
	for (const entry of all) {
		const length = lengthOf(entry, size);
		if (length - GAP.between * size > left) {
			rows.push([]);
			left = room;
		}
		rows.at(-1)?.push(entry);
		left -= length;
	}
	return rows;
}
