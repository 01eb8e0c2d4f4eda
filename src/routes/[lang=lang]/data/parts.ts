/** The long tables of the data page, by the last part of their address. */
import { m } from '$lib/paraglide/messages.js';

export const parts = {
	contradictions: m.data_of_contradictions,
	coverage: m.data_coverage_title,
	'open-questions': m.data_open_title,
	sources: m.term_sources
};
export type Part = keyof typeof parts;
