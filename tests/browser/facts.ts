/** What the atlas says, counted without the parts of the site that are tested. */
import type { LastingKind } from '$lib/model/kinds.ts';
import { isoDay, readDay, type Day } from '$lib/time/day.ts';
import { atlas } from './harness.ts';

/** `2019-12-25` → day; a month is its last day. */
export function on(date: string): Day {
	const read = readDay(date);
	if (!read) throw new Error(`${date} is no date.`);
	return read.day;
}

export const asOf = isoDay(atlas.asOf);

/** How many of a kind are in force on a day. */
export const inForce = (kind: LastingKind, day: Day): number =>
	atlas[kind].filter(({ span }) => span.latest <= day && (span.end === null || span.end > day))
		.length;

/** How many of a kind came into force after the first day and up to the second. */
export const begun = (kind: LastingKind, from: Day, to: Day): number =>
	atlas[kind].filter(({ span }) => span.latest > from && span.latest <= to).length;

/** How many of a kind ended after the first day and up to the second. */
export const ended = (kind: LastingKind, from: Day, to: Day): number =>
	atlas[kind].filter(({ span: { end } }) => end !== null && end > from && end <= to).length;

/** Days on which something happens, `YYYY-MM-DD`, in order. */
export const eventDays: string[] = [
	...new Set(
		atlas.event
			.map(({ span }) => span.latest)
			.filter((day) => day >= atlas.firstDay && day <= atlas.asOf)
			.sort((a, b) => a - b)
			.map(isoDay)
	)
];

/** The event day before or after a day, `YYYY-MM-DD`. */
export const eventAfter = (date: string): string => eventDays.find((day) => day > date) ?? asOf;
export const eventBefore = (date: string): string =>
	eventDays.findLast((day) => day < date) ?? isoDay(atlas.firstDay);
