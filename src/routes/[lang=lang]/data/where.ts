import { m } from '$lib/paraglide/messages.js';
import type { Whereabouts } from './coverage.server.ts';

/** Where a fact stands in the atlas. */
export const whereLabel: Record<Whereabouts, () => string> = {
	record: m.data_where_record,
	measure: m.data_where_measure,
	series: m.data_where_series,
	event: m.data_where_event,
	note: m.data_where_note,
	count: m.data_where_count,
	'left-out': m.data_where_left_out
};
