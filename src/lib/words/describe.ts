import { formatEdtf, formatPeriod } from '../i18n/dates.ts';
import { joinNames } from '../i18n/join.ts';
import { languages } from '../i18n/lang.ts';
import type { AnyItem } from '../model/atlas.ts';
import type { RecordPage } from '../model/record-page.ts';
import type { Lang } from '../model/schema.ts';
import { sortLine } from './terms.ts';

/** What a record is, since when, and its first sentence: the description of its page. */
export function describe(record: RecordPage, item: AnyItem, lang: Lang): string {
	const date =
		item.kind === 'event' ? formatPeriod(item.start, lang) : formatEdtf(item.start, lang);
	const first = record.facts.find((fact) => fact.value && 'text' in fact.value)?.value;
	const text = record.summary ?? (first && 'text' in first ? first.text : '');
	const { signs, description: most } = languages[lang];
	const others = record.otherNames.map(({ name }) => name);
	const name = record.name + signs.aside.join(joinNames(others, lang));
	const parts = [name, sortLine(record.sort), date, text];
	const said = parts.filter(Boolean).join(signs.nextSentence);
	return said.length > most ? `${said.slice(0, most - 1)}…` : said;
}
