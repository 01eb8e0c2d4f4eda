/** The versions of the site that are kept on this machine, each in a cache of its own. */
import { readManifest, type OfflineManifest } from './manifest.ts';

const PREFIX = 'site-';
const STATE = 'state';
/** Stands in a cache once everything else does. */
const COMPLETE = 'https://offline.invalid/complete';
/** How the versions start, and which pages are open with which of them. */
export type Memory = 'record' | 'pages';
const addressOf = (of: Memory): string => `https://offline.invalid/${of}`;

export const cacheName = (version: string): string => PREFIX + version;

/** A version that is whole. */
export interface Kept {
	cache: Cache;
	manifest: OfflineManifest;
}

export async function findKept(caches: CacheStorage, version: string): Promise<Kept | undefined> {
	if (!(await caches.has(cacheName(version)))) return undefined;
	const cache = await caches.open(cacheName(version));
	const complete = await cache.match(COMPLETE);
	const manifest = complete && readManifest(await complete.json());
	return manifest ? { cache, manifest } : undefined;
}

/** All versions that are whole. */
export async function allKept(caches: CacheStorage): Promise<Kept[]> {
	const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
	const found = names.map((name) => findKept(caches, name.slice(PREFIX.length)));
	return (await Promise.all(found)).filter((kept) => kept !== undefined);
}

export const markComplete = (cache: Cache, manifest: OfflineManifest): Promise<void> =>
	cache.put(COMPLETE, Response.json(manifest));

/** Deletes all versions but these. */
export async function keepOnly(caches: CacheStorage, versions: readonly string[]): Promise<void> {
	const wanted = versions.map(cacheName);
	const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
	await Promise.all(
		names.filter((name) => !wanted.includes(name)).map((name) => caches.delete(name))
	);
}

/** What the service worker remembers between two of its lives. */
export async function readRecord(caches: CacheStorage, of: Memory = 'record'): Promise<unknown> {
	const found = await (await caches.open(STATE)).match(addressOf(of));
	return found?.json();
}

export async function writeRecord(
	caches: CacheStorage,
	record: unknown,
	of: Memory = 'record'
): Promise<void> {
	await (await caches.open(STATE)).put(addressOf(of), Response.json(record));
}
