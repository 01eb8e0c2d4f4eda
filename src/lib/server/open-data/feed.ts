/** `/data/changes.*.atom`: an Atom feed (RFC 4287) with an entry for each release, the newest first. */
import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import { collectionLabel } from '../../words/data-labels.ts';
import type { Diff } from '../../model/diff.ts';
import type { CollectionName, Edition, Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import { pagePath } from '../../url/paths.ts';
import { licences } from './licences.ts';
import type { ReleaseChange } from './release.ts';

/** The library takes absolute addresses only; Atom knows relative ones, so this is taken out again. */
const UNKNOWN = 'https://site.invalid';

/** @param siteUrl without it the addresses are relative to that of the feed */
export function changesFeed(
	changes: readonly ReleaseChange[],
	{ asOf }: Edition,
	lang: Lang,
	siteUrl?: string
): string {
	const page = (siteUrl ?? UNKNOWN) + pagePath(lang, 'data');
	const feed = new Feed({
		id: idOf(lang),
		title: m.data_feed_title({}, { locale: lang }),
		link: page,
		language: lang,
		updated: new Date(changes.at(-1)?.asOf ?? asOf),
		generator: false,
		copyright: licences.records.title,
		author: { name: m.site_title({}, { locale: lang }) },
		...(siteUrl && { feedLinks: { atom: `${siteUrl}/data/changes.${lang}.atom` } })
	});
	for (const { version, asOf: day, diff } of changes.toReversed())
		feed.addItem({
			id: idOf(`${lang}/${version}`),
			title: m.data_feed_release({ version }, { locale: lang }),
			link: page,
			date: new Date(day),
			published: new Date(day),
			description: diff ? summaryOf(diff, lang) : m.data_feed_first({}, { locale: lang })
		});
	return feed.atom1().replaceAll(`${UNKNOWN}/`, '../');
}

/** A UUID made from a name: an entry keeps its id wherever the site is served, and readers show it once. */
function idOf(name: string): string {
	const hex = createHash('sha256').update(`silk-road-ecommerce-map/${name}`).digest('hex');
	// Version 8 (RFC 9562): a UUID by a rule of one's own.
	const parts = [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`a${hex.slice(17, 20)}`
	];
	return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}

const summaryOf = (diff: Diff, lang: Lang): string =>
	Object.entries(diff)
		.map(([name, { added, removed, changed }]) =>
			m.data_feed_line(
				{
					collection: collectionLabel[name as CollectionName]?.({}, { locale: lang }) ?? name,
					added: added.length,
					removed: removed.length,
					changed: changed.length
				},
				{ locale: lang }
			)
		)
		.join('\n') || m.data_feed_nothing({}, { locale: lang });
