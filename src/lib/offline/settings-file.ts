/** `kiosk.json` is the operator's, not the build's: as it is on the server now, or as it last was. */

const CACHE = 'kiosk-settings';

export async function settingsFile(
	caches: CacheStorage,
	get: (url: string, init?: RequestInit) => Promise<Response>,
	url: string
): Promise<Response> {
	try {
		const response = await get(url, { cache: 'no-cache' });
		if (response.ok) {
			const cache = await caches.open(CACHE);
			// A full disk must not keep the settings from being used.
			await cache.put(url, response.clone()).catch(() => undefined);
		}
		return response;
	} catch (error) {
		const found = await caches.match(url, { cacheName: CACHE });
		if (found) return found;
		throw error;
	}
}
