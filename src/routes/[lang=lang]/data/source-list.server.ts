import type { Lang, Source } from '$lib/model/schema.ts';
import type { Seen } from '$lib/server/read/seen.ts';
import { inBoth } from '$lib/model/wording.ts';

export interface SourceRow extends Omit<Source, 'title' | 'says' | 'lang' | 'publisher'> {
	title: string;
	/** Of the title, where it is the page's own. */
	titleLang: string | undefined;
	publisher: string;
	says: string;
	/** The day on which its address last answered; EDTF. */
	seen?: string;
}

/** By publisher, Chinese names by pinyin, then by date; what no page states stands last. */
export function sourceList(sources: readonly Source[], seen: Seen, lang: Lang): SourceRow[] {
	const { compare } = new Intl.Collator(lang, { sensitivity: 'base' });
	const isSaidNowhere = (s: SourceRow): number => (s.copy === 'none' ? 1 : 0);
	return sources
		.map(({ title, says, lang: pageLang, publisher, ...source }) => ({
			...source,
			title: inBoth(title)[lang],
			titleLang: typeof title === 'string' ? pageLang : undefined,
			publisher: inBoth(publisher)[lang],
			says: says[lang],
			...(seen[source.id] && { seen: seen[source.id] })
		}))
		.sort(
			(a, b) =>
				isSaidNowhere(a) - isSaidNowhere(b) ||
				compare(a.publisher, b.publisher) ||
				(a.date ?? '').localeCompare(b.date ?? '')
		);
}
