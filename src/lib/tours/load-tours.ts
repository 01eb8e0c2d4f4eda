import toursUrl from '$lib/generated/tours.json?url';
import { fetchJson } from '../device/fetch-json.ts';
import type { Tour } from './tour.ts';

let loaded: Promise<Tour[]> | undefined;

/**
 * All tours, with captions and notes in both languages: read from disk while prerendering, fetched once in the browser, and
 * only by whoever shows them.
 * @throws Error when the file does not arrive; asking again tries again
 */
export async function loadTours(): Promise<Tour[]> {
	if (import.meta.env.SSR) {
		const module = await import('$lib/generated/tours.json');
		return module.default as unknown as Tour[];
	}
	loaded ??= fetchJson<Tour[]>(toursUrl).catch((error: unknown) => {
		loaded = undefined;
		throw error;
	});
	return loaded;
}
