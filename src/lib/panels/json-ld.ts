/** The record as schema.org data (https://schema.org/), for search engines: a page about a thing, with what it cites. */
import type { AnyItem, LonLat } from '../model/atlas.ts';
import type { RecordPage } from '../model/record-page.ts';
import type { Lang } from '../model/schema.ts';
import { htmlLang } from '../i18n/lang.ts';
import { m } from '../paraglide/messages.js';
import { pagePath, recordPath } from '../url/paths.ts';

type Json = Record<string, unknown>;

interface At {
	lang: Lang;
	/** Address of the site without a final slash, where the build knows it. */
	site: string | undefined;
}

const agreements = ['bilateral', 'regional', 'plurilateral'];

function typeOf(item: AnyItem): string {
	switch (item.kind) {
		case 'partner':
			return 'Country';
		case 'mechanism':
			return agreements.includes(item.form)
				? 'Legislation'
				: item.form === 'expo'
					? 'EventSeries'
					: 'Project';
		case 'pavilion':
			return item.form === 'hall' ? 'Place' : 'OnlineStore';
		case 'event':
			return 'Event';
		case 'zone':
		case 'area':
			return 'Place';
	}
}

const geo = ([longitude, latitude]: LonLat): Json => ({
	'@type': 'GeoCoordinates',
	longitude,
	latitude
});

/** First and last of an EDTF date as ISO 8601; a year or a month is as valid there as a day. */
function isoDates(edtf: string): { first: string | undefined; last: string | undefined } {
	const [first, last] = edtf.split('/').map((part) => part.replace(/[?~%]/g, ''));
	return { first, last };
}

function about(record: RecordPage, item: AnyItem): Json {
	const thing: Json = {
		'@type': typeOf(item),
		name: record.name,
		alternateName: record.otherNames.map(({ name }) => name),
		description: record.summary
	};
	if (item.kind === 'event') {
		const { first, last } = isoDates(item.start);
		thing['startDate'] = first;
		thing['endDate'] = last;
		if (item.at) thing['location'] = { '@type': 'Place', name: item.place?.en, geo: geo(item.at) };
	} else if (typeOf(item) === 'Place' && 'at' in item) {
		thing['geo'] = geo(item.at);
	}
	return thing;
}

/** From the first page to this one; whole addresses or none. */
const breadcrumbs = (record: RecordPage, { lang, site }: At): Json | undefined =>
	site === undefined
		? undefined
		: {
				'@type': 'BreadcrumbList',
				itemListElement: [
					{ name: m.site_title(), path: pagePath(lang, 'explore') },
					{ name: record.name, path: recordPath(lang, record.kind, record.id) }
				].map(({ name, path }, n) => ({
					'@type': 'ListItem',
					position: n + 1,
					name,
					item: site + path
				}))
			};

/** Text of a data block in a page; `<` is escaped so that nothing in the data can end the block. */
export function jsonLd(record: RecordPage, item: AnyItem, description: string, at: At): string {
	const page: Json = {
		'@context': 'https://schema.org',
		'@type': 'WebPage',
		name: record.name,
		description,
		inLanguage: htmlLang[at.lang],
		breadcrumb: breadcrumbs(record, at),
		mainEntity: about(record, item),
		citation: record.sources
			.filter((s) => s.url)
			.map((s) => ({
				'@type': 'CreativeWork',
				name: s.title,
				url: s.url,
				publisher: s.publisher,
				inLanguage: s.lang,
				datePublished: s.date && isoDates(s.date).first
			}))
	};
	return JSON.stringify(page).replaceAll('<', '\\u003c');
}
