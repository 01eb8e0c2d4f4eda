/** What a picture of a page says, in words. */
import { note, review } from '$geo/sources.json';
import { formatDay } from '../i18n/dates.ts';
import { joinNames } from '../i18n/join.ts';
import { languages } from '../i18n/lang.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Publishers } from '../model/publisher.ts';
import type { Lang } from '../model/schema.ts';
import { countsOn } from '../model/status.ts';
import { m } from '../paraglide/messages.js';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { Day } from '../time/day.ts';
import { boundaryText } from '../words/boundary-text.ts';
import { countedUnit, kindUnits } from '../words/kinds.ts';
import { otherSiteTitle } from '../words/other-site-title.ts';
import type { ExportedTexts } from './view.ts';

export interface ExportedPage {
	lang: Lang;
	title: string;
	/** The record's name in the other languages. */
	otherTitle: string;
	/** Who says so, where the page is about one record; else those of the whole map are named. */
	publishers: readonly string[];
	address: string;
	/** Width of the map on screen, or of one of two, CSS pixels. */
	screen: number;
}

/** Publishers that are named. */
const MOST = 6;

/** @param all those of the whole map */
export function saidOf(
	{
		atlas,
		day,
		from,
		counts,
		isSideBySide
	}: Pick<ViewState, 'atlas' | 'day' | 'from' | 'counts' | 'isSideBySide'>,
	page: ExportedPage,
	all: Publishers
): ExportedTexts {
	const { lang, title, otherTitle, publishers, address } = page;
	const { gap } = languages[lang].signs;
	const sources = sourcesOf(
		publishers.length ? { names: publishers.slice(0, MOST), count: publishers.length } : all,
		lang
	);
	return {
		title,
		otherTitle,
		site: m.site_title(),
		otherSite: otherSiteTitle(lang),
		days: (from === null ? [day] : [from, day]).map((one) => formatDay(one, lang)),
		...(isSideBySide &&
			from !== null && {
				sides: { older: sideOf(atlas, from, lang), newer: sideOf(atlas, day, lang) }
			}),
		meaning: from === null ? m.clock_meaning() : m.changes_title(),
		notes: [boundaryText({ note, review }, lang, m.arcs_note()), sources].join(gap),
		edition: [
			m.data_edition({ version: atlas.version, day: formatDay(atlas.asOf, lang) }),
			'CC BY 4.0'
		].join(gap),
		address,
		scan: from === null ? m.share_scan() : m.share_scan_days(),
		facts: [
			{
				token: 'malachite',
				count: counts.partner,
				unit: kindUnits.partner({ count: counts.partner })
			},
			{ token: 'ochre', count: counts.area, unit: kindUnits.area({ count: counts.area }) },
			{ token: 'azurite', count: counts.zone, unit: kindUnits.zone({ count: counts.zone }) }
		]
	};
}

function sourcesOf({ names, count }: Publishers, lang: Lang): string {
	const named = joinNames(names, lang);
	const more = count - names.length;
	return more
		? m.share_sources_more({ names: named, count: more })
		: m.share_sources({ names: named });
}

const sideOf = (atlas: Atlas, day: Day, lang: Lang) => {
	const counts = countsOn(atlas, day);
	return {
		day: formatDay(day, lang),
		counts: (['partner', 'area'] as const)
			.map((kind) => countedUnit(kind, counts[kind], lang))
			.join(languages[lang].signs.comma)
	};
};
