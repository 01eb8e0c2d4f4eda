import { formatDay } from '../i18n/dates.ts';
import type { Ref } from '../model/atlas.ts';
import type { Citable } from '../words/cite.ts';
import type { Lang } from '../model/schema.ts';
import { m } from '$lib/paraglide/messages.js';
import type { ViewState } from '../state/view-state.svelte.ts';
import { isoDay } from '../time/day.ts';
import { editionOf } from './edition.ts';
import { citedQuery } from './link-query.ts';

/** `address`: path and query on this host. */
export type Citation = Omit<Citable, 'url'> & { address: string };

interface Cited {
	view: ViewState;
	lang: Lang;
	/** Of the page. */
	path: string;
	/** What the page is about, if it is one record. */
	record?: { ref: Ref; name: string } | undefined;
}

/** What is shown on its day, as it is cited. */
export function viewCitation({ view, lang, path, record }: Cited): Citation {
	const day = formatDay(view.day, lang);
	const context = record ? view.contextFor(record.ref) : view.urlContext;
	return {
		...editionOf(view.atlas, lang),
		ref: record?.ref ?? `view/${isoDay(view.day)}`,
		type: 'webpage',
		title: record ? m.cite_record_title({ name: record.name, day }) : m.cite_view_title({ day }),
		address: path + citedQuery(view.view, context, view.day)
	};
}
