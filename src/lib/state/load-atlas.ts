import atlasUrl from '$lib/generated/atlas.json?url';
import type { Atlas } from '../model/atlas.ts';

let loaded: Promise<Atlas> | undefined;

/**
 * The atlas: read from disk while prerendering, fetched once in the browser.
 * @returns `null` where the file did not arrive; asking again tries again
 */
export async function loadAtlas(): Promise<Atlas | null> {
	if (import.meta.env.SSR) {
		const module = await import('$lib/generated/atlas.json');
		return module.default as unknown as Atlas;
	}
	loaded ??= fetchJson<Atlas>(atlasUrl);
	return loaded.catch(() => {
		loaded = undefined;
		return null;
	});
}

/** @throws Error when the file is missing or cut off */
export async function fetchJson<T>(url: string): Promise<T> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return (await response.json()) as T;
}
