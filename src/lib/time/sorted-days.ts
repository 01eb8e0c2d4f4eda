/**
 * Positions sorted by their day, and how many of them lie at or before any day: a table of prefix sums with one entry a day.
 * Memory: 4 bytes a position, and 4 bytes a day between the first and the last (60 kB for 40 years).
 */
import type { Day } from './day.ts';

/** End of a span that has not ended. */
export const NEVER: Day = 0x7fffffff;
/** Start of a span whose start is open. */
export const ALWAYS: Day = -0x80000000;

export class SortedDays {
	/** Positions by ascending day. */
	readonly order: Int32Array;
	readonly #first: Day;
	readonly #last: Day;
	/** How many days lie before each entry; the first entry is for `ALWAYS`, the last but one for `NEVER`. */
	readonly #before: Int32Array;

	/** @param days by position */
	constructor(days: Int32Array) {
		let first = NEVER;
		let last = ALWAYS;
		for (const day of days)
			if (day !== NEVER && day !== ALWAYS) {
				if (day < first) first = day;
				if (day > last) last = day;
			}
		this.#first = first;
		this.#last = last;
		this.#before = new Int32Array(Math.max(0, last - first + 1) + 3);
		this.order = this.#sort(days);
	}

	/** How many days are ≤ `day`. */
	upTo(day: Day): number {
		const before = this.#before;
		if (day < this.#first) return before[1] ?? 0;
		if (day >= this.#last) return day === NEVER ? this.order.length : (before.at(-2) ?? 0);
		return before[this.#entry(day) + 1] ?? 0;
	}

	#entry(day: Day): number {
		if (day === ALWAYS) return 0;
		if (day === NEVER) return this.#before.length - 2;
		return 1 + day - this.#first;
	}

	/** Counts each entry's days, then puts every position in its place: no comparison is needed. */
	#sort(days: Int32Array): Int32Array {
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
		return order;
	}
}
