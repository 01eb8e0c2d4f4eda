import atlasUrl from '$lib/generated/atlas.json?url';
import { fetchJson } from '../device/fetch-json.ts';
import type { Atlas } from '../model/atlas.ts';
import { isAtlas } from '../model/is-atlas.ts';

export { atlasUrl };

let loaded: Promise<Atlas> | undefined;

/**
 * The atlas: read from disk while prerendering, fetched once in the browser.
 * @returns `null` where the file did not arrive, or something else in its place; asking again tries again
 */
export async function loadAtlas(): Promise<Atlas | null> {
	if (import.meta.env.SSR) {
		const module = await import('$lib/generated/atlas.json');
		return module.default as unknown as Atlas;
	}
	loaded ??= fetchJson<unknown>(atlasUrl).then((read) => {
		if (!isAtlas(read)) throw new Error(`${atlasUrl} is no atlas.`);
		return read;
	});
	return loaded.catch(() => {
		loaded = undefined;
		return null;
	});
}
