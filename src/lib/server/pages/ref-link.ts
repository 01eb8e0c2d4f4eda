/** What a reference to any record is called on a page, and where it leads. Build time only. */
import { formatEdtf } from '../../i18n/dates.ts';
import { formatMonths } from '../../i18n/figures.ts';
import { isKind } from '../../model/atlas.ts';
import type { RefLink } from '../../model/links.ts';
import type { CollectionName, Lang, RecordRef, Records, Text } from '../../model/schema.ts';
import { inBoth } from '../../model/wording.ts';
import { m } from '../../paraglide/messages.js';
import { pagePath, recordPath } from '../../url/paths.ts';

export function refLink(ref: RecordRef, records: Records, lang: Lang): RefLink {
	const [kind = '', id = ''] = ref.split('/');
	const name = nameOf(kind, id, records, lang);
	const path = pathOf(kind, id, lang);
	return { ref, name, ...(path && { path }) };
}

function pathOf(kind: string, id: string, lang: Lang): string | undefined {
	if (isKind(kind)) return recordPath(lang, kind, id);
	if (kind === 'series' || kind === 'trade') return `${pagePath(lang, 'figures')}#${kind}-${id}`;
	if (kind === 'count' || kind === 'source' || kind === 'contradiction')
		return `${pagePath(lang, 'data')}#${kind}-${id}`;
	return undefined;
}

function nameOf(kind: string, id: string, records: Records, lang: Lang): string {
	const get = <K extends CollectionName>(name: K): Records[K][number] => {
		const found = (records[name] as Records[K][number][]).find((r) => r.id === id);
		if (!found) throw new Error(`${kind}/${id} does not exist.`);
		return found;
	};
	const named: Record<string, () => Text> = {
		partner: () => get('partners').name,
		mechanism: () => get('mechanisms').short,
		programme: () => get('programmes').short,
		zone: () => get('zones').name,
		batch: () => get('batches').title,
		area: () => get('areas').name,
		pavilion: () => get('pavilions').name,
		event: () => get('events').name,
		series: () => get('series').name,
		source: () => inBoth(get('sources').publisher),
		contradiction: () => get('contradictions').topic
	};
	const text = named[kind]?.();
	if (text) return text[lang];
	if (kind === 'count') {
		const { date, count } = get('counts');
		return m.data_ref_count({ date: formatEdtf(date, lang, 'short'), count }, { locale: lang });
	}
	const { country, region, period } = get('trade');
	const place = records.countries.find((c) => c.id === country)?.name ?? region;
	return m.data_ref_trade(
		{ name: place?.[lang] ?? id, period: formatMonths(period, lang) },
		{ locale: lang }
	);
}
