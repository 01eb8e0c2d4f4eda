import { publisherText } from '$lib/model/publisher.ts';
import type { Lang, Source } from '$lib/model/schema.ts';

export interface SourceRow extends Omit<Source, 'says' | 'lang' | 'publisher'> {
	/** Of the title: a title in round brackets is ours, in English. */
	titleLang: string;
	publisher: string;
	says: string;
}

/** By publisher, Chinese names by pinyin, then by date; what no page states stands last. */
export function sourceList(sources: readonly Source[], lang: Lang): SourceRow[] {
	const { compare } = new Intl.Collator(lang, { sensitivity: 'base' });
	const isSaidNowhere = (s: SourceRow): number => (s.copy === 'none' ? 1 : 0);
	return sources
		.map(({ says, lang: pageLang, publisher, ...source }) => ({
			...source,
			publisher: publisherText(publisher)[lang],
			titleLang: source.title.startsWith('(') ? 'en' : pageLang,
			says: says[lang]
		}))
		.sort(
			(a, b) =>
				isSaidNowhere(a) - isSaidNowhere(b) ||
				compare(a.publisher, b.publisher) ||
				(a.date ?? '').localeCompare(b.date ?? '')
		);
}
