/**
 * Which of n spans are open on a day, answered for a moving day: a step costs O(changed), a jump O(log n + changed), a count
 * O(log n). Knows nothing of what the spans mean. Memory: four 32-bit numbers a span.
 */
import type { Day } from './day.ts';

/** End of a span that has not ended. */
export const NEVER: Day = 0x7fffffff;
/** Start of a span whose start is open. */
export const ALWAYS: Day = -0x80000000;

export interface Change {
	/** Positions of the spans that opened, in no particular order. */
	entered: number[];
	/** Positions of the spans that closed. */
	left: number[];
}

export class TimeIndex {
	readonly size: number;
	readonly #starts: Int32Array;
	readonly #ends: Int32Array;
	/** Positions sorted by start, and by end. */
	readonly #byStart: Int32Array;
	readonly #byEnd: Int32Array;

	/**
	 * @param starts first day of each span (inclusive)
	 * @param ends first day after each span (exclusive); a span with end ≤ start is never open
	 */
	constructor(starts: ArrayLike<Day>, ends: ArrayLike<Day>) {
		this.size = starts.length;
		this.#starts = Int32Array.from(starts);
		this.#ends = Int32Array.from(ends, (end, i) => Math.max(end, starts[i] ?? end));
		this.#byStart = sorted(this.#starts);
		this.#byEnd = sorted(this.#ends);
	}

	isOpen(position: number, day: Day): boolean {
		return (this.#starts[position] ?? NEVER) <= day && day < (this.#ends[position] ?? ALWAYS);
	}

	/** How many spans are open on the day. */
	count(day: Day): number {
		return upperBound(this.#byStart, this.#starts, day) - upperBound(this.#byEnd, this.#ends, day);
	}

	/** A reader with a place of its own. It begins before everything: nothing is open. */
	cursor(): Cursor {
		return new Cursor(this.#starts, this.#ends, this.#byStart, this.#byEnd);
	}
}

export class Cursor {
	readonly #starts: Int32Array;
	readonly #ends: Int32Array;
	readonly #byStart: Int32Array;
	readonly #byEnd: Int32Array;
	#day: Day = ALWAYS;
	/** How many starts, and how many ends, lie at or before the day. */
	#started = 0;
	#ended = 0;

	constructor(starts: Int32Array, ends: Int32Array, byStart: Int32Array, byEnd: Int32Array) {
		this.#starts = starts;
		this.#ends = ends;
		this.#byStart = byStart;
		this.#byEnd = byEnd;
	}

	/** Moves to a day and tells what opened and what closed on the way, net of both. */
	seek(day: Day): Change {
		const from = this.#day;
		const started = upperBound(this.#byStart, this.#starts, day);
		const ended = upperBound(this.#byEnd, this.#ends, day);
		const change: Change = { entered: [], left: [] };
		const open = (i: number, d: Day) => (this.#starts[i] ?? 0) <= d && d < (this.#ends[i] ?? 0);
		// A span whose start and end were both passed is met twice, and is closed before and after.
		const note = (i: number) => {
			const before = from !== ALWAYS && open(i, from);
			const after = open(i, day);
			if (after && !before) change.entered.push(i);
			if (before && !after) change.left.push(i);
		};
		each(this.#byStart, this.#started, started, note);
		each(this.#byEnd, this.#ended, ended, note);
		this.#day = day;
		this.#started = started;
		this.#ended = ended;
		return change;
	}
}

/** Visits order[a..b) whichever way round a and b are. */
function each(order: Int32Array, a: number, b: number, visit: (position: number) => void): void {
	for (let k = Math.min(a, b); k < Math.max(a, b); k++) visit(order[k] ?? 0);
}

function sorted(values: Int32Array): Int32Array {
	return Int32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
}

/** How many entries of the sorted order have a value ≤ day. */
function upperBound(order: Int32Array, values: Int32Array, day: Day): number {
	let low = 0;
	let high = order.length;
	while (low < high) {
		const mid = (low + high) >> 1;
		if ((values[order[mid] ?? 0] ?? 0) <= day) low = mid + 1;
		else high = mid;
	}
	return low;
}
