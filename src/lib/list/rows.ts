/** The rows of the list: the table twin of the map. What a row says of a day is asked of `recordStatusOn`; the rest never changes. */
import { formatPeriod, isUncertain } from '../i18n/dates.ts';
import { refOf, type AnyItem, type Atlas, type EventItem, type Ref } from '../model/atlas.ts';
import { kinds } from '../model/kinds.ts';
import type { Lang } from '../model/schema.ts';
import { statusOn, type Status } from '../model/status.ts';
import { kindOfItem } from '../words/item-line.ts';
import type { Day } from '../time/day.ts';
import type { ListCodes, ListKey } from '../url/view.ts';

/** What can be chosen from, apart from the standing on a day. */
export const facets = ['kind', 'country', 'province', 'programme', 'batch'] as const;
export type Facet = Exclude<ListKey, 'status'>;

export interface ListRow {
	ref: Ref;
	item: AnyItem;
	name: string;
	/** Kind with batch, programme or form. */
	what: string;
	/** Country of a pavilion, province of a zone or an area, place of an event; may be empty. */
	where: string;
	date: string;
	unconfirmed: boolean;
	/** By facet: one code, or several where a record belongs to several countries. */
	codes: Partial<Record<Facet, readonly string[]>>;
}

/** An event is not in force: it lies behind or ahead. */
export type RecordStatus = Status | 'past' | 'ahead';
export const recordStatuses = [
	'in-force',
	'possible',
	'ended',
	'not-yet',
	'past',
	'ahead'
] as const;

export function recordStatusOn({ item }: ListRow, day: Day): RecordStatus {
	const status = statusOn(item.span, day);
	if (item.kind !== 'event' || status === 'possible') return status;
	return status === 'not-yet' ? 'ahead' : 'past';
}

/** What the list can be narrowed by: codes that occur in some record, and how it may stand on a day. */
export function listCodes(atlas: Atlas): ListCodes {
	const all = kinds.flatMap((kind) => atlas[kind].map((item) => codesOf(atlas, item)));
	const codes = facets.map((facet) => [facet, [...new Set(all.flatMap((of) => of[facet] ?? []))]]);
	return { ...Object.fromEntries(codes), status: recordStatuses };
}

/** Code of a province → its name. */
export type Names = Readonly<Record<string, string>>;

/** All records, kind by kind and by date. */
export function rowsOf(atlas: Atlas, provinces: Names, lang: Lang): ListRow[] {
	return kinds.flatMap((kind) =>
		atlas[kind].map((item) => ({
			ref: refOf(item),
			item,
			name: item.name[lang],
			what: kindOfItem(atlas, item, lang),
			where: whereOf(atlas, item, provinces, lang),
			date: formatPeriod(item.start, lang),
			unconfirmed: isUncertain(item.start),
			codes: codesOf(atlas, item)
		}))
	);
}

function whereOf(atlas: Atlas, item: AnyItem, provinces: Names, lang: Lang): string {
	if (item.kind === 'zone' || item.kind === 'area') return provinces[item.province] ?? '';
	if (item.kind === 'event') return item.place?.[lang] ?? '';
	if (item.kind === 'mechanism' || item.kind === 'partner') return '';
	return (item.country && atlas.countries[item.country]?.[lang]) || '';
}

function codesOf(atlas: Atlas, item: AnyItem): ListRow['codes'] {
	const kind = [item.kind];
	switch (item.kind) {
		case 'partner':
			return { kind, country: [item.country] };
		case 'pavilion':
			return { kind, country: item.country ? [item.country] : [] };
		case 'mechanism':
			return { kind, country: item.members.map((m) => m.country) };
		case 'zone':
			return { kind, country: ['CN'], province: [item.province], programme: [item.programme] };
		case 'area':
			return { kind, country: ['CN'], province: [item.province], batch: [String(item.batch)] };
		case 'event':
			return { kind, country: countriesOf(atlas, item) };
	}
}

const countriesOf = (atlas: Atlas, event: EventItem): string[] =>
	atlas.partner.filter((p) => event.about.includes(refOf(p))).map((p) => p.country);
