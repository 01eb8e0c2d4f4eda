import type { Confidence, Lang, OfficialCount, Records, Source } from '$lib/model/schema.ts';
import type { Published } from '$lib/server/files/schemas.ts';

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
	/** Without `publisher` where no page states it. */
	sources: { id: string; publisher?: string; url?: string }[];
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
	const sources = new Map(records.sources.map((s) => [s.id, s]));
	const groups = new Map<string, CountGroup>();
	for (const count of counts) {
		const group = groups.get(count.counts) ?? newGroup(count.counts, records, lang);
		group.rows.push(rowOf(count, sources, lang));
		groups.set(count.counts, group);
	}
	return [...groups.values()];
}

function newGroup(counts: string, { programmes, mechanisms }: Records, lang: Lang): CountGroup {
	const [, id] = counts.split('/');
	const named = [...programmes, ...mechanisms].find((r) => r.id === id);
	return { counts, rows: [], ...(named && { name: named.name[lang] }) };
}

function rowOf(
	count: Published['counts'][number],
	sources: ReadonlyMap<string, Source>,
	lang: Lang
): CountRow {
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
		sources: count.sources.flatMap((sourceId) => {
			const source = sources.get(sourceId);
			if (!source) return [];
			const { publisher, url, copy } = source;
			return [{ id: sourceId, ...(copy !== 'none' && { publisher }), ...(url && { url }) }];
		})
	};
}
