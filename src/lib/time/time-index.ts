/**
 * Which of n spans are open on a day, answered for a moving day: a step costs O(changed), a jump the same, a count O(1).
 * Knows nothing of what the spans mean. Memory: four 32-bit numbers a span, and two for each day from the first to the last.
 */
import type { Day } from './day.ts';
import { ALWAYS, SortedDays } from './sorted-days.ts';

export { ALWAYS, NEVER } from './sorted-days.ts';

const NONE = new Int32Array(0);

export interface Change {
	/** Positions of the spans that opened, in no particular order. */
	entered: Int32Array;
	/** Positions of the spans that closed. */
	left: Int32Array;
}

export interface Passed {
	/** Positions of the spans that began, by day. */
	started: Int32Array;
	/** Positions of the spans that ended, by day. */
	ended: Int32Array;
}

export class TimeIndex {
	readonly size: number;
	readonly #starts: Int32Array;
	readonly #ends: Int32Array;
	readonly #byStart: SortedDays;
	readonly #byEnd: SortedDays;

	/**
	 * @param starts first day of each span (inclusive)
	 * @param ends first day after each span (exclusive); a span with end ≤ start is never open
	 */
	constructor(starts: ArrayLike<Day>, ends: ArrayLike<Day>) {
		this.size = starts.length;
		this.#starts = Int32Array.from(starts);
		this.#ends = Int32Array.from(ends, (end, i) => Math.max(end, starts[i] ?? end));
		this.#byStart = new SortedDays(this.#starts);
		this.#byEnd = new SortedDays(this.#ends);
	}

	isOpen(position: number, day: Day): boolean {
		return this.#startOf(position) <= day && day < this.#endOf(position);
	}

	/** How many spans are open on the day. */
	count(day: Day): number {
		return this.#byStart.upTo(day) - this.#byEnd.upTo(day);
	}

	/** What opens and what closes, in the net, when the day moves. Before `ALWAYS` nothing is open. */
	between(from: Day, to: Day): Change {
		const { started, ended } = this.#passed(from, to);
		if (from === ALWAYS) return { entered: later(started, this.#ends, to), left: NONE };
		// Forward: what began opens unless it has ended since; what ended closes if it had begun before. Backward the other
		// way round. Whether a day is after the start, or before the end, follows from which list a span is in.
		return to >= from
			? { entered: later(started, this.#ends, to), left: upTo(ended, this.#starts, from) }
			: { entered: upTo(ended, this.#starts, to), left: later(started, this.#ends, from) };
	}

	/** What begins and what ends after `from` and up to `to` (≥ `from`), also what does both. */
	passed(from: Day, to: Day): Passed {
		const { started, ended } = this.#passed(from, to);
		const isEver = (i: number) => this.#startOf(i) < this.#endOf(i);
		return { started: started.filter(isEver), ended: ended.filter(isEver) };
	}

	/** A reader with a place of its own. It begins before everything: nothing is open. */
	cursor(): Cursor {
		return new Cursor(this);
	}

	/** The spans whose start, and those whose end, lies between two days, whichever is the earlier. No copy is made. */
	#passed(a: Day, b: Day): Passed {
		const [from, to] = a <= b ? [a, b] : [b, a];
		const slice = (days: SortedDays) =>
			days.order.subarray(from === ALWAYS ? 0 : days.upTo(from), days.upTo(to));
		return { started: slice(this.#byStart), ended: slice(this.#byEnd) };
	}

	#startOf = (position: number): Day => this.#starts[position] ?? 0;
	#endOf = (position: number): Day => this.#ends[position] ?? ALWAYS;
}

/** A place in an index, from which the way to the next one is told. */
export class Cursor {
	readonly #index: TimeIndex;
	#day: Day = ALWAYS;

	constructor(index: TimeIndex) {
		this.#index = index;
	}

	/** Moves to a day and tells what opened and what closed on the way, net of both. */
	seek(day: Day): Change {
		const change = this.#index.between(this.#day, day);
		this.#day = day;
		return change;
	}
}

/** The positions whose value is later than a day. */
function later(positions: Int32Array, values: Int32Array, day: Day): Int32Array {
	const found = new Int32Array(positions.length);
	let n = 0;
	for (const i of positions) if ((values[i] ?? 0) > day) found[n++] = i;
	return found.subarray(0, n);
}

/** The positions whose value is not later than a day. */
function upTo(positions: Int32Array, values: Int32Array, day: Day): Int32Array {
	const found = new Int32Array(positions.length);
	let n = 0;
	for (const i of positions) if ((values[i] ?? 0) <= day) found[n++] = i;
	return found.subarray(0, n);
}
