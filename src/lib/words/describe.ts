import { formatEdtf, formatPeriod } from '../i18n/dates.ts';
import type { AnyItem } from '../model/atlas.ts';
import type { RecordPage } from '../model/record-page.ts';
import type { Lang } from '../model/schema.ts';
import { sortLine } from './terms.ts';

/** About as many characters as a search engine shows. */
const LENGTH: Record<Lang, number> = { en: 200, zh: 100 };

/** What a record is, since when, and its first sentence: the description of its page. */
export function describe(record: RecordPage, item: AnyItem, lang: Lang): string {
	const date =
		item.kind === 'event' ? formatPeriod(item.start, lang) : formatEdtf(item.start, lang);
	const first = record.facts.find((fact) => fact.value && 'text' in fact.value)?.value;
	const text = record.summary ?? (first && 'text' in first ? first.text : '');
	const name =
		lang === 'zh'
			? `${record.name}（${record.otherName}）`
			: `${record.name} (${record.otherName})`;
	const parts = [name, sortLine(record.sort), date, text];
	const said = parts.filter(Boolean).join(lang === 'zh' ? '。' : '. ');
	return said.length > LENGTH[lang] ? `${said.slice(0, LENGTH[lang] - 1)}…` : said;
}
