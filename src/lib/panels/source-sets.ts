/** The sets of sources that a panel cites together. Each set has one popover, however many chips open it. */
import type { Cited, RecordPage } from '../model/record-page.ts';

/** The DOM id of the popover of a set. */
export const setId = (cited: Cited): string => `sources-${cited.join('-')}`;

/** The DOM id of a source in the list of all. */
export const sourceId = (index = 0): string => `source-${index + 1}`;

export function sourceSets(record: RecordPage): Cited[] {
	const cited = [record, ...record.facts, ...record.measures, ...record.timeline, ...record.trade]
		.map((x) => ('rests' in x ? x.rests : x.sources))
		.concat(Object.values(record.proofs).map((proof) => proof.sources))
		.filter((set) => set.length > 0);
	return [...new Map(cited.map((set) => [setId(set), set])).values()];
}
