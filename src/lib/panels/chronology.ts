/** The dates of a record in order: events that have pages of their own, and what its own timeline says of the same date. */
import type { EventItem } from '../model/atlas.ts';
import type { DatedEntry } from '../model/record-page.ts';

export interface Moment {
	/** EDTF; an interval is the first and the last day. */
	date: string;
	events: EventItem[];
	entries: DatedEntry[];
}

export function chronology(events: readonly EventItem[], entries: readonly DatedEntry[]): Moment[] {
	const dates = new Set([...events.map((e) => e.start), ...entries.map((e) => e.date)]);
	return [...dates].sort().map((date) => ({
		date,
		events: events.filter((e) => e.start === date),
		entries: entries.filter((e) => e.date === date)
	}));
}
