/** Names of what the data call by a key. */
import type { CollectionName, Confidence, Lang } from '$lib/model/schema.ts';
import { m } from '$lib/paraglide/messages.js';

/** In the language of the page unless told otherwise. */
type Label = (inputs?: Record<string, never>, options?: { locale?: Lang }) => string;

export const collectionLabel: Record<CollectionName, Label> = {
	partners: m.data_of_partners,
	mechanisms: m.data_of_mechanisms,
	programmes: m.data_of_programmes,
	zones: m.data_of_zones,
	batches: m.data_of_batches,
	areas: m.data_of_areas,
	pavilions: m.data_of_pavilions,
	events: m.data_of_events,
	series: m.data_of_series,
	trade: m.data_of_trade,
	counts: m.data_of_counts,
	contradictions: m.data_of_contradictions,
	coverage: m.data_of_coverage,
	sources: m.data_of_sources,
	units: m.data_of_units,
	countries: m.data_of_countries
};

/** Strongest first. */
export const confidenceLabel: Record<Confidence, { word: Label; text: Label }> = {
	official: { word: m.data_confidence_official, text: m.data_confidence_official_text },
	press: { word: m.data_confidence_press, text: m.data_confidence_press_text },
	secondary: { word: m.data_confidence_secondary, text: m.data_confidence_secondary_text },
	unverified: { word: m.data_confidence_unverified, text: m.data_confidence_unverified_text }
};

/** Lists inside records, as their files are called. */
export const listLabel: Record<string, Label> = {
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
} satisfies Record<string, Label>;
