/** What kinds of records are called. */
import { m } from '../paraglide/messages.js';
import { languages } from '../i18n/lang.ts';
import type { Kind, LastingKind } from '../model/kinds.ts';
import type { Lang } from '../model/schema.ts';
import type { Word } from './word.ts';

export const kindWords: Record<Kind, { one: Word; many: Word }> = {
	partner: { one: m.term_partner, many: m.term_partners },
	mechanism: { one: m.term_mechanism, many: m.term_mechanisms },
	zone: { one: m.term_zone, many: m.term_zones },
	area: { one: m.term_area, many: m.term_areas },
	pavilion: { one: m.term_pavilion, many: m.term_pavilions },
	event: { one: m.term_event, many: m.term_events }
};

/** As they follow their number. */
export const kindUnits: Record<LastingKind, (inputs: { count: number }) => string> = {
	partner: m.unit_partners,
	mechanism: m.unit_mechanisms,
	zone: m.unit_zones,
	area: m.unit_areas,
	pavilion: m.unit_pavilions
};

/** A number of them, with the word after it. */
export const countedUnit = (kind: LastingKind, count: number, lang: Lang): string =>
	`${count}${languages[lang].signs.gap}${kindUnits[kind]({ count })}`;
