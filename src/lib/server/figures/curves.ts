/** How many records of a kind were in force, as curves and as a table. */
import { formatEdtf, isUncertain } from '../../i18n/dates.ts';
import { joinNames } from '../../i18n/join.ts';
import type { AnyItem, Item } from '../../model/atlas.ts';
import type { CollectionName, Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import { calendar, dayOf, type Day } from '../../time/day.ts';
import { distinctDays } from '../../time/steps.ts';
import { recordPath } from '../../url/paths.ts';
import type { Curve, CurveId } from '../../figures/figure.ts';
import type { Table } from '../../figures/table.ts';
import { daysOfChange, countOn, sourceLinks, type FigureContext } from './figure-context.ts';

/** Records that are counted together. */
export interface Counted {
	id: CurveId;
	/** As it follows a number. */
	name: string;
	items: readonly AnyItem[];
	collection: CollectionName;
}

export function curveOf({ id, name, items }: Counted, { atlas, lang }: FigureContext): Curve {
	const days = distinctDays(daysOfChange(items)).filter((day) => day <= atlas.asOf);
	const begun = (day: Day) => items.filter((item) => item.span.latest === day);
	return {
		id,
		name,
		steps: days.map((day) => ({
			day,
			count: countOn(items, day),
			what: joinNames(
				begun(day).map((item) => item.name[lang]),
				lang
			)
		}))
	};
}

/** A date in few letters; `?` where no page confirms it. */
export const dateOf = (edtf: string, lang: Lang): string =>
	formatEdtf(edtf, lang, 'short') + (isUncertain(edtf) ? ' ?' : '');

/** From the beginning of the year in which the first one began. */
export const firstOf = (items: readonly Item[]): Day =>
	dayOf(calendar(Math.min(...items.map((item) => item.span.latest))).year);

/** Who says so, of a record. */
export function sourcesOfRecord(collection: CollectionName, id: string, context: FigureContext) {
	const all = context.records[collection] as { id: string; sources?: string[] }[];
	return sourceLinks(all.find((r) => r.id === id)?.sources ?? [], context);
}

/** A row for each record, in the order of time. */
export function recordTable(counted: readonly Counted[], context: FigureContext): Table {
	const { lang } = context;
	const locale = { locale: lang };
	return {
		columns: [
			{ name: m.term_date({}, locale) },
			{ name: m.figures_column_of({}, locale) },
			{ name: m.figures_column_what({}, locale) },
			{ name: m.term_sources({}, locale), aside: true }
		],
		rows: counted
			.flatMap(({ name, items, collection }) => items.map((item) => ({ name, item, collection })))
			.sort((a, b) => a.item.span.latest - b.item.span.latest)
			.map(({ name, item, collection }) => ({
				cells: [
					dateOf(item.start, lang),
					name,
					{ text: item.name[lang], path: recordPath(lang, item.kind, item.id) },
					sourcesOfRecord(collection, item.id, context)
				]
			}))
	};
}
