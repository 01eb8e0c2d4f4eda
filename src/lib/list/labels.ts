/** The words of the list: its columns, its filters, and what their codes mean. */
import { m } from '$lib/paraglide/messages.js';
import type { Atlas } from '../model/atlas.ts';
import type { Kind } from '../model/kinds.ts';
import type { Lang } from '../model/schema.ts';
import { statusWord } from '../words/terms.ts';
import { kindWords } from '../words/kinds.ts';
import type { SortKey } from './narrow.ts';
import type { Facet, Names, ListRow, RecordStatus } from './rows.ts';

export const columnNames: Record<SortKey, () => string> = {
	what: m.list_what,
	name: m.list_name,
	where: m.list_where,
	date: m.term_date,
	standing: m.list_status
};

export const facetNames: Record<Facet, () => string> = {
	kind: m.list_kind,
	country: m.term_country,
	province: m.term_province,
	programme: m.term_programme,
	batch: m.list_batch
};

export const statusNames: Record<RecordStatus, () => string> = {
	'in-force': m.term_in_force,
	possible: m.term_possible,
	ended: m.term_ended,
	'not-yet': m.term_not_yet,
	past: m.list_past,
	ahead: m.list_ahead
};

export const recordStatusWord = ({ item }: ListRow, standing: RecordStatus): string =>
	standing === 'past' || standing === 'ahead'
		? statusNames[standing]()
		: statusWord(item.kind, standing);

/** What a code of a facet is called. */
export function nameOfCode(
	atlas: Atlas,
	provinces: Names,
	lang: Lang
): Record<Facet, (code: string) => string> {
	return {
		kind: (code) => kindWords[code as Kind].many(),
		country: (code) => atlas.countries[code]?.[lang] ?? code,
		province: (code) => provinces[code] ?? code,
		programme: (code) => atlas.programmes.find(({ id }) => id === code)?.short[lang] ?? code,
		batch: (code) => m.batch({ number: Number(code) })
	};
}
