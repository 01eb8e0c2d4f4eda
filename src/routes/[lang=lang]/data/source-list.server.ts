import type { Lang, Source } from '$lib/model/schema.ts';

export interface SourceRow extends Omit<Source, 'says' | 'lang'> {
	/** Of the title: a title in round brackets is ours, in English. */
	titleLang: string;
	says: string;
}

/** By publisher, then by date; what no page states stands last. */
export function sourceList(sources: readonly Source[], lang: Lang): SourceRow[] {
	const key = (s: Source): string => `${s.copy === 'none' ? 1 : 0}${s.publisher.toLowerCase()}`;
	return sources
		.toSorted(
			(a, b) => key(a).localeCompare(key(b), 'en') || (a.date ?? '').localeCompare(b.date ?? '')
		)
		.map(({ says, lang: pageLang, ...source }) => ({
			...source,
			titleLang: source.title.startsWith('(') ? 'en' : pageLang,
			says: says[lang]
		}));
}
