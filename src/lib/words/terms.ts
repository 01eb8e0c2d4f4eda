/** The words for every code in the data, in the language of the page. */
import { m } from '../paraglide/messages.js';
import type { Precision } from '../i18n/dates.ts';
import type { Kind } from '../model/kinds.ts';
import type { FactTerm, Sort } from '../model/record-page.ts';
import type { Confidence } from '../model/schema.ts';
import { kindWords } from './kinds.ts';
import type { Status } from '../model/status.ts';

const inForceWords: Record<Status, () => string> = {
	'in-force': m.term_in_force,
	possible: m.term_possible,
	ended: m.term_ended,
	'not-yet': m.term_not_yet
};

const openWords: Record<Status, () => string> = {
	'in-force': m.term_open,
	possible: m.term_possibly_open,
	ended: m.term_closed,
	'not-yet': m.term_not_yet_open
};

/** A pavilion opens; everything else comes into force. */
export const statusWord = (kind: Kind, status: Status): string =>
	(kind === 'pavilion' ? openWords : inForceWords)[status]();

export const confidenceSentences: Record<Confidence, () => string> = {
	official: m.panel_confidence_official,
	press: m.panel_confidence_press,
	secondary: m.panel_confidence_secondary,
	unverified: m.panel_confidence_unverified
};

/** A date that names its day needs no word. */
export const precisionWords: Record<Exclude<Precision, 'day'>, () => string> = {
	month: m.term_precision_month,
	year: m.term_precision_year,
	bracket: m.term_precision_bracket,
	by: m.term_precision_by
};

export const factWords: Record<FactTerm, () => string> = {
	instrument: m.panel_fact_instrument,
	signed: m.panel_fact_signed,
	signatories: m.panel_fact_signatories,
	occasion: m.panel_fact_occasion,
	basis: m.panel_fact_basis,
	start: m.panel_fact_start,
	opened: m.panel_fact_opened,
	end: m.panel_fact_end,
	china: m.panel_fact_china,
	programme: m.term_programme,
	authority: m.panel_fact_authority,
	province: m.term_province,
	reply: m.panel_fact_reply,
	document: m.panel_fact_document,
	replied: m.panel_fact_replied,
	published: m.panel_fact_published,
	replacedBy: m.panel_fact_replaced_by,
	replaces: m.panel_fact_replaces,
	country: m.term_country,
	host: m.panel_fact_host,
	silkRoad: m.panel_fact_silk_road,
	planned: m.panel_fact_planned,
	date: m.term_date,
	place: m.term_place
};

const formWords = {
	bilateral: m.term_form_bilateral,
	regional: m.term_form_regional,
	plurilateral: m.term_form_plurilateral,
	dialogue: m.term_form_dialogue,
	initiative: m.term_form_initiative,
	expo: m.term_form_expo,
	hall: m.term_form_hall,
	platform: m.term_form_platform
};

const themeWords = {
	partner: m.term_event_partner,
	rules: m.term_event_rules,
	pilot: m.term_event_pilot,
	policy: m.term_event_policy,
	gather: m.term_event_gather,
	figures: m.term_event_figures,
	world: m.term_event_world
};

/** What a record is, in one line: `Mechanism: regional agreement`. */
export function sortLine(sort: Sort): string {
	const kind = kindWords[sort.of].one();
	switch (sort.of) {
		case 'partner':
			return kind;
		case 'area':
			return m.panel_kind_area({ batch: sort.batch });
		case 'zone':
			return m.panel_kind_sort({ kind, sort: sort.name });
		case 'mechanism':
			return sort.short
				? m.panel_kind_short({ kind, sort: formWords[sort.form](), short: sort.short })
				: m.panel_kind_sort({ kind, sort: formWords[sort.form]() });
		case 'event':
			return m.panel_kind_sort({ kind, sort: themeWords[sort.theme]() });
		default:
			return m.panel_kind_sort({ kind, sort: formWords[sort.form]() });
	}
}
