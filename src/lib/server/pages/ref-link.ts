/** What a reference to any record is called on a page, and where it leads. Build time only. */
import { formatEdtf } from '../../i18n/dates.ts';
import { formatMonths } from '../../i18n/figures.ts';
import { collectionOf, isKind, type RecordKind } from '../../model/kinds.ts';
import type { RefLink } from '../../model/links.ts';
import type { Lang, RecordRef, Records } from '../../model/schema.ts';
import { inBoth } from '../../model/wording.ts';
import { m } from '../../paraglide/messages.js';
import { figurePath, pagePath, recordPath } from '../../url/paths.ts';

export function refLink(ref: RecordRef, records: Records, lang: Lang): RefLink {
	const [kind, id = ''] = ref.split('/') as [RecordKind, string?];
	const name = nameOf(kind, id, records, lang);
	const path = pathOf(kind, id, lang);
	return { ref, name, ...(path && { path }) };
}

function pathOf(kind: RecordKind, id: string, lang: Lang): string | undefined {
	if (isKind(kind)) return recordPath(lang, kind, id);
	switch (kind) {
		case 'series':
			return figurePath(lang, id);
		case 'trade':
			return `${figurePath(lang, 'trade')}#trade-${id}`;
		case 'count':
			return `${pagePath(lang, 'data')}#${kind}-${id}`;
		case 'source':
		case 'contradiction':
			return `${pagePath(lang, `data/${kind}s`)}#${kind}-${id}`;
		case 'programme':
		case 'batch':
			return undefined;
	}
}

function nameOf(kind: RecordKind, id: string, records: Records, lang: Lang): string {
	const get = <K extends RecordKind>(kind: K): Records[(typeof collectionOf)[K]][number] => {
		const all = records[collectionOf[kind]] as Records[(typeof collectionOf)[K]][number][];
		const found = all.find((r) => r.id === id);
		if (!found) throw new Error(`${kind}/${id} does not exist.`);
		return found;
	};
	switch (kind) {
		case 'mechanism':
		case 'programme':
			return get(kind).short[lang];
		case 'batch':
			return get(kind).title[lang];
		case 'source':
			return inBoth(get(kind).publisher)[lang];
		case 'contradiction':
			return get(kind).topic[lang];
		case 'count': {
			const { date, count } = get(kind);
			return m.data_ref_count({ date: formatEdtf(date, lang, 'short'), count }, { locale: lang });
		}
		case 'trade': {
			const { country, region, period } = get(kind);
			const place = records.countries.find((c) => c.id === country)?.name ?? region;
			const name = place?.[lang] ?? id;
			return m.data_ref_trade({ name, period: formatMonths(period, lang) }, { locale: lang });
		}
		default:
			return get(kind).name[lang];
	}
}
