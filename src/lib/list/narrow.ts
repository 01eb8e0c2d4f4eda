/** Which rows are shown, and in which order. */
import { languages } from '../i18n/lang.ts';
import type { Lang, Text } from '../model/schema.ts';
import type { Day } from '../time/day.ts';
import type { ListChoice } from '../url/view.ts';
import {
	facets,
	recordStatusOn,
	recordStatuses,
	type Facet,
	type ListRow,
	type RecordStatus
} from './rows.ts';

/** Whether a name, in either language, contains a text that a visitor typed; each does an empty one. */
export function nameContains(name: Text, typed: string): boolean {
	const text = typed.trim().toLowerCase();
	return Object.values(name).some((n) => n.toLowerCase().includes(text));
}

/** @param query text that the name, in either language, contains */
export function narrow(rows: readonly ListRow[], choice: ListChoice, query: string): ListRow[] {
	const chosen = facets.flatMap((facet) => {
		const code = choice[facet];
		return code ? [{ facet, code }] : [];
	});
	return rows.filter(
		({ item, codes }) =>
			chosen.every(({ facet, code }) => codes[facet]?.includes(code)) &&
			nameContains(item.name, query)
	);
}

export interface Option {
	code: string;
	label: string;
}

/** The codes of a facet that occur in some row, by name; kinds in the order of the rows. */
export function optionsOf(
	rows: readonly ListRow[],
	facet: Facet,
	nameOf: (code: string) => string,
	lang: Lang
): Option[] {
	const found = new Set(rows.flatMap(({ codes }) => codes[facet] ?? []));
	const { compare } = words(lang);
	const options = [...found].map((code) => ({ code, label: nameOf(code) }));
	return facet === 'kind' ? options : options.sort((a, b) => compare(a.label, b.label));
}

/** How many rows stand how on a day. */
export function countStatuses(rows: readonly ListRow[], day: Day): Record<RecordStatus, number> {
	const counts = Object.fromEntries(recordStatuses.map((s) => [s, 0])) as Record<
		RecordStatus,
		number
	>;
	for (const row of rows) counts[recordStatusOn(row, day)] += 1;
	return counts;
}

export const sortKeys = ['what', 'name', 'where', 'date', 'standing'] as const;
export type SortKey = (typeof sortKeys)[number];
export interface Sorting {
	key: SortKey;
	down: boolean;
}

/** Stable: rows that are equal by the key stay kind by kind and by date. */
export function sortRows(
	rows: readonly ListRow[],
	{ key, down }: Sorting,
	day: Day,
	lang: Lang
): ListRow[] {
	const { compare } = words(lang);
	const byText = (of: (row: ListRow) => string) => (a: ListRow, b: ListRow) =>
		// What names no place comes last, whichever way round.
		!of(a) || !of(b) ? sign * (Number(!of(a)) - Number(!of(b))) : compare(of(a), of(b));
	const sign = down ? -1 : 1;
	const standing = (row: ListRow) => recordStatuses.indexOf(recordStatusOn(row, day));
	const orders: Record<SortKey, (a: ListRow, b: ListRow) => number> = {
		what: () => 0,
		name: byText((row) => row.name),
		where: byText((row) => row.where),
		date: (a, b) => a.item.span.latest - b.item.span.latest,
		standing: (a, b) => standing(a) - standing(b)
	};
	if (key === 'what') return down ? rows.toReversed() : [...rows];
	return [...rows].sort((a, b) => sign * orders[key](a, b));
}

/** Compares names as the language orders them; digits by their number. */
const words = (lang: Lang): Intl.Collator =>
	new Intl.Collator(languages[lang].locale, { numeric: true });
