import type { Lang, Records } from '$lib/model/schema.ts';
import type { RefLink, SourceLink } from '$lib/model/links.ts';
import { refLink } from '$lib/server/pages/ref-link.ts';
import { linksOf } from '$lib/server/pages/source-links.ts';

export interface ContradictionEntry {
	id: string;
	topic: string;
	sides: { says: string; sources: SourceLink[] }[];
	shown: string;
	why: string;
	about: RefLink[];
}

export const contradictionsOf = (records: Records, lang: Lang): ContradictionEntry[] =>
	records.contradictions.map(({ id, topic, sides, shown, why, about = [] }) => ({
		id,
		topic: topic[lang],
		sides: sides.map((side) => ({
			says: side.says[lang],
			sources: linksOf(side.sources, records, lang)
		})),
		shown: shown[lang],
		why: why[lang],
		about: about.map((ref) => refLink(ref, records, lang))
	}));
