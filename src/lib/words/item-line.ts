/** One line about a record: what it is, and how it stands on a day. */
import { formatEdtf, formatPeriod, isUncertain } from '../i18n/dates.ts';
import type { AnyItem, Atlas } from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';
import { statusOn } from '../model/status.ts';
import { m } from '../paraglide/messages.js';
import type { Day } from '../time/day.ts';
import { kindWords } from './kinds.ts';
import { dueText, possiblyText, sinceText } from './status-text.ts';

export function kindOfItem(atlas: Atlas, item: AnyItem, lang: Lang): string {
	switch (item.kind) {
		case 'partner':
			return kindWords.partner.one();
		case 'area':
			return m.kind_area_batch({ batch: item.batch });
		case 'zone':
			return (
				atlas.programmes.find((p) => p.id === item.programme)?.short[lang] ?? kindWords.zone.one()
			);
		case 'pavilion':
			return item.form === 'hall' ? m.kind_pavilion_hall() : m.kind_pavilion_platform();
		case 'mechanism':
			return kindWords.mechanism.one();
		case 'event':
			return kindWords.event.one();
	}
}

export function statusLine(item: AnyItem, day: Day, lang: Lang): string {
	if (item.kind === 'event') return formatPeriod(item.start, lang);
	const line = lineOn(item, day, lang);
	return isUncertain(item.start) ? m.unconfirmed_line({ line }) : line;
}

function lineOn(item: AnyItem, day: Day, lang: Lang): string {
	switch (statusOn(item.span, day)) {
		case 'in-force':
			return sinceText(item.start, lang);
		case 'possible':
			return m.possible_date({ when: possiblyText(item.start, lang) });
		case 'not-yet':
			return dueText(item.start, lang);
		case 'ended':
			return m.ended_date({ end: formatEdtf(item.end ?? item.start, lang) });
	}
}

export const itemLine = (atlas: Atlas, item: AnyItem, day: Day, lang: Lang): string =>
	`${kindOfItem(atlas, item, lang)} · ${statusLine(item, day, lang)}`;
