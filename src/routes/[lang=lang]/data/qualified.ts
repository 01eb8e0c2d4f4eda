import { m } from '$lib/paraglide/messages.js';

/** An official number with the hedge of its source. */
export const qualified = {
	exactly: m.data_count_exactly,
	about: m.data_count_about,
	'more-than': m.data_count_more_than
};
