/** The rows of the list: the table twin of the map. */
import {
	lastingKinds,
	refOf,
	type AnyItem,
	type Atlas,
	type LastingKind,
	type Ref
} from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';
import { statusOn, type Status } from '../model/status.ts';
import { kindOfItem } from '../panels/item-line.ts';
import type { Day } from '../time/day.ts';

export interface Row {
	ref: Ref;
	item: AnyItem;
	name: string;
	/** Kind with batch, programme or form. */
	what: string;
	status: Status;
}

export type SortKey = 'name' | 'what' | 'date' | 'status';

const statusOrder: Status[] = ['in-force', 'possible', 'ended', 'not-yet'];

export function rowsOf(atlas: Atlas, day: Day, lang: Lang): Row[] {
	return lastingKinds.flatMap((kind) =>
		atlas[kind].map((item) => ({
			ref: refOf(item),
			item,
			name: item.name[lang],
			what: kindOfItem(atlas, item, lang),
			status: statusOn(item.span, day)
		}))
	);
}

export interface ListFilter {
	kind: LastingKind | 'all';
	/** Also what is not in force on the day. */
	everything: boolean;
	/** Text that the name, in either language, contains. */
	query: string;
}

export function filterRows(rows: readonly Row[], { kind, everything, query }: ListFilter): Row[] {
	const text = query.trim().toLowerCase();
	return rows.filter(
		({ item, status }) =>
			(kind === 'all' || item.kind === kind) &&
			(everything || status === 'in-force') &&
			(!text || item.name.en.toLowerCase().includes(text) || item.name.zh.includes(text))
	);
}

export function sortRows(rows: readonly Row[], key: SortKey, lang: Lang, down: boolean): Row[] {
	const words = new Intl.Collator(lang === 'zh' ? 'zh-Hans-CN' : 'en');
	const compare: Record<SortKey, (a: Row, b: Row) => number> = {
		name: (a, b) => words.compare(a.name, b.name),
		what: (a, b) => words.compare(a.what, b.what),
		date: (a, b) => a.item.span.latest - b.item.span.latest,
		status: (a, b) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status)
	};
	const sign = down ? -1 : 1;
	return [...rows].sort((a, b) => sign * compare[key](a, b));
}
