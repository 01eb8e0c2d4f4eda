/**
 * Positions sorted by their day, and how many of them lie at or before any day. The answer comes from a table of prefix sums,
 * one entry a day; where the days spread over more than `ENTRIES`, one entry covers a power of two of them and the last few
 * steps are searched. Memory: 4 bytes a position, and at most 512 kB.
 */
import type { Day } from './day.ts';

/** End of a span that has not ended. */
export const NEVER: Day = 0x7fffffff;
/** Start of a span whose start is open. */
export const ALWAYS: Day = -0x80000000;

/** Longest table: 359 years, a day each. */
const ENTRIES = 2 ** 17;

export class SortedDays {
	/** Positions by ascending day. */
	readonly order: Int32Array;
	readonly #days: Int32Array;
	readonly #first: Day;
	readonly #last: Day;
	/** One entry covers 2 ** shift days. */
	readonly #shift: number;
	/** How many days lie in earlier entries; the first entry is for `ALWAYS`, the last but one for `NEVER`. */
	readonly #before: Int32Array;

	/** @param days by position */
	constructor(days: Int32Array) {
		this.#days = days;
		let first = NEVER;
		let last = ALWAYS;
		for (const day of days)
			if (day !== NEVER && day !== ALWAYS) {
				if (day < first) first = day;
				if (day > last) last = day;
			}
		this.#first = first;
		this.#last = last;
		const range = Math.max(0, last - first + 1);
		this.#shift = Math.max(0, Math.ceil(Math.log2(range / ENTRIES)));
		const entries = Math.ceil(range / 2 ** this.#shift);
		this.#before = new Int32Array(entries + 3);
		this.order = this.#sort();
	}

	/** How many days are ≤ `day`. */
	upTo(day: Day): number {
		const before = this.#before;
		if (day < this.#first) return before[1] ?? 0;
		if (day >= this.#last) return day === NEVER ? this.order.length : (before.at(-2) ?? 0);
		const entry = this.#entry(day);
		const high = before[entry + 1] ?? 0;
		return this.#shift === 0 ? high : this.#search(day, before[entry] ?? 0, high);
	}

	#entry(day: Day): number {
		if (day === ALWAYS) return 0;
		if (day === NEVER) return this.#before.length - 2;
		return 1 + Math.floor((day - this.#first) / 2 ** this.#shift);
	}

	/** Counts each entry's days, then puts every position in its place: no comparison where an entry is one day. */
	#sort(): Int32Array {
		const days = this.#days;
		const before = this.#before;
		for (const day of days) {
			const next = this.#entry(day) + 1;
			before[next] = (before[next] ?? 0) + 1;
		}
		for (let i = 1; i < before.length; i++) before[i] = (before[i] ?? 0) + (before[i - 1] ?? 0);
		const place = before.slice();
		const order = new Int32Array(days.length);
		for (let i = 0; i < days.length; i++) {
			const entry = this.#entry(days[i] ?? 0);
			const at = place[entry] ?? 0;
			order[at] = i;
			place[entry] = at + 1;
		}
		if (this.#shift > 0)
			for (let i = 1; i < before.length - 1; i++)
				order.subarray(before[i], before[i + 1]).sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0));
		return order;
	}

	#search(day: Day, low: number, high: number): number {
		while (low < high) {
			const mid = (low + high) >> 1;
			if ((this.#days[this.order[mid] ?? 0] ?? 0) <= day) low = mid + 1;
			else high = mid;
		}
		return low;
	}
}
