/** Names of what the data call by a key. */
import type { CollectionName, Confidence } from '../model/schema.ts';
import { kindWords } from './kinds.ts';
import type { Word } from './word.ts';
import { m } from '../paraglide/messages.js';

export const collectionLabel: Record<CollectionName, Word> = {
	partners: kindWords.partner.many,
	mechanisms: kindWords.mechanism.many,
	programmes: m.data_of_programmes,
	zones: kindWords.zone.many,
	batches: m.data_of_batches,
	areas: kindWords.area.many,
	pavilions: kindWords.pavilion.many,
	events: kindWords.event.many,
	series: m.data_of_series,
	trade: m.data_of_trade,
	counts: m.data_of_counts,
	contradictions: m.data_of_contradictions,
	coverage: m.data_of_coverage,
	glossary: m.data_words_title,
	sources: m.term_sources,
	unlinked: m.data_of_unlinked,
	units: m.data_of_units,
	countries: m.data_of_countries
};

/** Strongest first. */
export const confidenceLabel: Record<Confidence, { word: Word; text: Word }> = {
	official: { word: m.data_confidence_official, text: m.data_confidence_official_text },
	press: { word: m.data_confidence_press, text: m.data_confidence_press_text },
	secondary: { word: m.data_confidence_secondary, text: m.data_confidence_secondary_text },
	unverified: { word: m.data_confidence_unverified, text: m.data_confidence_unverified_text }
};

/** Lists inside records, as their files are called. */
export const listLabel: Record<string, Word> = {
	members: m.data_list_members,
	timeline: m.data_list_timeline,
	measures: m.data_list_measures,
	lines: m.data_list_lines,
	points: m.data_list_points,
	sides: m.data_list_sides
};

export const dateMeaning = {
	day: m.data_date_day,
	month: m.data_date_month,
	bracket: m.data_date_bracket,
	by: m.data_date_by,
	unconfirmed: m.data_date_unconfirmed,
	about: m.data_date_about
} satisfies Record<string, Word>;
