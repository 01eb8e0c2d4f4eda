/** Texts that cards of several kinds have. Build time only. */
import { formatDay, formatEdtf } from '../../i18n/dates.ts';
import { languages, othersThan } from '../../i18n/lang.ts';
import type { Atlas } from '../../model/atlas.ts';
import { shortPublisher } from '../../model/publisher.ts';
import type { SourceEntry } from '../../model/record-page.ts';
import type { Lang, Text } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';

/** A name in the other languages, where it is another one. */
export function otherName(names: Text, lang: Lang): { otherName?: string } {
	const others = othersThan(lang).flatMap((one) => (names[one] === names[lang] ? [] : names[one]));
	return others.length ? { otherName: others.join(' · ') } : {};
}

/** A picture in words. */
export const altOf = (lang: Lang, ...parts: readonly (string | undefined)[]): string =>
	parts.filter(Boolean).join(languages[lang].signs.nextSentence);

export const editionText = (atlas: Pick<Atlas, 'version' | 'asOf'>, lang: Lang): string =>
	m.data_edition({ version: atlas.version, day: formatDay(atlas.asOf, lang) });

/** A source with its day, and how many more there are. */
export function sourceLine(sources: readonly SourceEntry[], lang: Lang): string {
	const first = sources.find(({ date }) => date) ?? sources[0];
	if (!first) return m.panel_unconfirmed_why();
	const day = first.date ? languages[lang].signs.aside.join(formatEdtf(first.date, lang)) : '';
	const named = shortPublisher(first.publisher) + day;
	const more = sources.length - 1;
	return more ? m.preview_sources({ named, count: more }) : m.preview_source({ named });
}
