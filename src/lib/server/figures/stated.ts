/** Official counts beside ours. */
import { formatEdtf } from '../../i18n/dates.ts';
import { countsFrom } from '../../model/compile.ts';
import type { OfficialCount } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import type { Agreement, Statement } from '../../figures/figure.ts';
import type { Row, Table } from '../../figures/table.ts';
import { sourceLinks, type FigureContext } from './figure-context.ts';

const hedged = {
	exactly: m.data_count_exactly,
	about: m.data_count_about,
	'more-than': m.data_count_more_than
};

/** The statements that count what the atlas counts, in the order of their days. */
export function statedOf(context: FigureContext, counts: OfficialCount['counts']): Statement[] {
	const { lang } = context;
	return context.counts
		.filter((c) => c.counts === counts && c.ours !== null)
		.map((c): Statement => ({
			id: c.id,
			day: countsFrom(c.date),
			date: formatEdtf(c.date, lang),
			said: hedged[c.qualifier]({ count: c.count }, { locale: lang }),
			count: c.count,
			ours: c.ours ?? 0,
			agreement: c.difference ? 'differs' : agreements[c.qualifier],
			statement: c.statement[lang]
		}))
		.sort((a, b) => a.day - b.day);
}

const agreements: Record<OfficialCount['qualifier'], Agreement> = {
	exactly: 'agrees',
	about: 'bound',
	'more-than': 'bound'
};

/** A row with the day by which the rows stand in order. */
export interface DatedRow extends Row {
	day: number;
}

/** What changed the count, and what was said of it, in the order of time. */
export function countTable(
	context: FigureContext,
	changes: DatedRow[],
	stated: readonly Statement[]
): Table {
	const { lang } = context;
	const rows = stated.map(({ id, day, date, said, ours, statement }) => ({
		day,
		cells: [
			date,
			String(ours),
			said,
			statement,
			sourceLinks(context.counts.find((c) => c.id === id)?.sources ?? [], context)
		]
	}));
	const name = (message: typeof m.term_date) => message({}, { locale: lang });
	return {
		columns: [
			{ name: name(m.term_date) },
			{ name: name(m.figures_column_on_record), align: 'number' },
			{ name: name(m.figures_column_stated), align: 'number' },
			{ name: name(m.figures_column_what) },
			{ name: name(m.term_sources), aside: true }
		],
		rows: [...changes, ...rows].sort((a, b) => a.day - b.day).map(({ cells }) => ({ cells }))
	};
}
