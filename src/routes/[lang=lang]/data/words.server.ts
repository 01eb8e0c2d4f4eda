import { othersThan } from '$lib/i18n/lang.ts';
import type { SourceLink } from '$lib/model/links.ts';
import type { Lang, Records } from '$lib/model/schema.ts';
import { linksOf } from '$lib/server/pages/source-links.ts';

export interface WordRow {
	id: string;
	term: string;
	/** The term in the other languages. */
	otherTerms: { lang: Lang; term: string }[];
	/** Other names in use. */
	also?: string;
	meaning: string;
	sources: SourceLink[];
}

/** The words of the field, in the order of the data. */
export const wordRows = (records: Pick<Records, 'glossary' | 'sources'>, lang: Lang): WordRow[] =>
	records.glossary.map(({ id, term, also, meaning, sources }) => ({
		id,
		term: term[lang],
		otherTerms: othersThan(lang).map((other) => ({ lang: other, term: term[other] })),
		...(also && { also: also[lang] }),
		meaning: meaning[lang],
		sources: linksOf(sources, records, lang)
	}));
