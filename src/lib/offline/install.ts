/** Brings a whole version of the site onto this machine, or fails and says why. */
import { readManifest, type OfflineManifest } from './manifest.ts';
import { allKept, cacheName, markComplete, type Kept } from './store.ts';

export interface Host {
	caches: CacheStorage;
	fetch: (url: string, init?: RequestInit) => Promise<Response>;
	/** Root of the site, with its final slash. */
	scope: string;
	/** Of this service worker; a manifest of another one is not its own. */
	version: string;
}

/** How many files are fetched at the same time: a visitor's own requests come first. */
const AT_ONCE = 4;

/**
 * Takes up where an earlier try stopped. Files that a kept version has with the same contents are not fetched again.
 * @throws Error when a file does not arrive, is not what the manifest says, or cannot be stored
 */
export async function install(host: Host): Promise<OfflineManifest> {
	const response = await host.fetch(`${host.scope}offline.json`, { cache: 'no-store' });
	const manifest = response.ok ? readManifest(await response.json()) : undefined;
	if (manifest?.version !== host.version)
		throw new Error(`offline.json is not of version ${host.version}`);

	const older = await allKept(host.caches);
	const cache = await host.caches.open(cacheName(host.version));
	const faults: unknown[] = [];
	const paths = Object.keys(manifest.files).values();
	const worker = async () => {
		for (const path of paths) {
			if (faults.length) return;
			await bring(host, cache, manifest, older, path).catch((fault) => faults.push(fault));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	const [fault] = faults;
	// A disk that is full stays full with half of a version on it.
	if (fault instanceof DOMException) await host.caches.delete(cacheName(host.version));
	if (fault) throw fault;
	await markComplete(cache, manifest);
	return manifest;
}

async function bring(
	host: Host,
	cache: Cache,
	{ files }: OfflineManifest,
	older: readonly Kept[],
	path: string
): Promise<void> {
	const url = host.scope + path;
	if (await cache.match(url)) return;
	const hash = files[path]?.hash ?? '';
	for (const { cache: other, manifest } of older) {
		const same = manifest.files[path]?.hash === hash && (await other.match(url));
		if (same) return cache.put(url, same);
	}
	const response = await host.fetch(url, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	const body = await response.arrayBuffer();
	if ((await sha256(body)) !== hash) throw new Error(`${path} is not of this version`);
	// Other headers tell of the way here (compressed, redirected) and would mislead whoever reads it from the cache.
	const type = response.headers.get('content-type') ?? 'application/octet-stream';
	await cache.put(url, new Response(body, { headers: { 'content-type': type } }));
}

async function sha256(body: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
