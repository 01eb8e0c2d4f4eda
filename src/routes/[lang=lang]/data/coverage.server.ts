import { formatMonths } from '$lib/i18n/figures.ts';
import type { CoveredFact, Lang, Records } from '$lib/model/schema.ts';
import type { RefLink, SourceLink } from '$lib/model/links.ts';
import { refLink } from '$lib/server/pages/ref-link.ts';
import { linksOf } from '$lib/server/pages/source-links.ts';

export type Whereabouts = CoveredFact['where']['kind'];

export interface CoverageRow {
	id: string;
	statement: string;
	articles: SourceLink[];
	kind: Whereabouts;
	links: RefLink[];
	/** Of the point of a series, in words. */
	period?: string;
	reason?: string;
}

export interface Coverage {
	rows: CoverageRow[];
	/** How many are in each way, in the order of the words. */
	tally: { kind: Whereabouts; count: number }[];
}

const order: Whereabouts[] = ['record', 'measure', 'series', 'event', 'note', 'count', 'left-out'];

export function coverageOf(records: Records, lang: Lang): Coverage {
	const rows = records.coverage.map(({ id, statement, sources, where }): CoverageRow => {
		const { kind, refs = [], period, reason } = where;
		return {
			id,
			statement: statement[lang],
			articles: linksOf(sources, records, lang),
			kind,
			links: refs.map((ref) => refLink(ref, records, lang)),
			...(period && { period: formatMonths(period, lang) }),
			...(reason && { reason: reason[lang] })
		};
	});
	const tally = order.map((kind) => ({ kind, count: rows.filter((r) => r.kind === kind).length }));
	return { rows, tally };
}
