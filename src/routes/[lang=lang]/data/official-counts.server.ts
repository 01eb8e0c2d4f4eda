import type { Confidence, Lang, OfficialCount, Records } from '$lib/model/schema.ts';
import type { Published } from '$lib/server/open-data/schemas.ts';
import type { SourceLink } from '$lib/model/links.ts';
import { linksOf } from '$lib/server/pages/source-links.ts';

export interface CountRow {
	id: string;
	/** EDTF */
	date: string;
	statement: string;
	count: number;
	qualifier: OfficialCount['qualifier'];
	ours: number | null;
	scope?: string;
	reason?: string;
	confidence: Confidence;
	sources: SourceLink[];
}

export interface CountGroup {
	/** `partners`, `areas`, `pavilions`, or a programme's or mechanism's `kind/id`. */
	counts: string;
	/** Of a programme or a mechanism. */
	name?: string;
	rows: CountRow[];
}

/** The official counts, grouped by what they count, in the order of the data. */
export function officialCounts(
	counts: Published['counts'],
	records: Records,
	lang: Lang
): CountGroup[] {
	const groups = new Map<string, CountGroup>();
	for (const count of counts) {
		const group = groups.get(count.counts) ?? newGroup(count.counts, records, lang);
		group.rows.push(rowOf(count, records, lang));
		groups.set(count.counts, group);
	}
	return [...groups.values()];
}

function newGroup(counts: string, { programmes, mechanisms }: Records, lang: Lang): CountGroup {
	const [, id] = counts.split('/');
	const named = [...programmes, ...mechanisms].find((r) => r.id === id);
	return { counts, rows: [], ...(named && { name: named.name[lang] }) };
}

function rowOf(count: Published['counts'][number], records: Records, lang: Lang): CountRow {
	const { id, date, qualifier, confidence, ours, scope, difference } = count;
	return {
		id,
		date,
		statement: count.statement[lang],
		count: count.count,
		qualifier,
		ours,
		...(scope && { scope: scope[lang] }),
		...(difference && { reason: difference.reason[lang] }),
		confidence,
		sources: linksOf(count.sources, records, lang)
	};
}
