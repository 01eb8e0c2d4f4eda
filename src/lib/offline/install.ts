/** Brings a whole version of the site onto this machine, or fails and says why. */
import { isOfHash } from './hash.ts';
import { fetchFile } from './kept-file.ts';
import { readManifest, type OfflineManifest } from './manifest.ts';
import type { Fetch } from './network.ts';
import { readPages } from './pages.ts';
import { readStarts } from './starts.ts';
import type { Kept, Store } from './store.ts';

export interface Host {
	store: Store;
	fetch: Fetch;
	/** Of this service worker; a manifest of another one is not its own. */
	version: string;
	/** Milliseconds since 1970. */
	now: number;
}

/** How the last try went. */
export interface InstallNote {
	version: string;
	at: number;
	tries: number;
	/** What kept it from being whole; `null` when nothing did. */
	fault: string | null;
	/** The disk did not take it. */
	isFull: boolean;
}

/** How many files are fetched at the same time: a visitor's own requests come first. */
const AT_ONCE = 4;
/** Tries after which a version that does not become whole is tried once a day, so that no visit pays for it. */
const TRIES = 3;
const DAY = 24 * 3_600_000;
/** Versions that stay although nobody knows what they are for: the record of them was lost. */
const STRAY = 2;

export const readNote = (value: unknown): InstallNote | undefined => {
	const read = value as Partial<InstallNote> | null | undefined;
	return typeof read?.version === 'string' && typeof read.at === 'number'
		? (read as InstallNote)
		: undefined;
};

/**
 * Takes up where an earlier try stopped. Files that a kept version has with the same contents are not fetched again.
 * @throws Error when a file does not arrive, is not what the manifest says, or cannot be stored
 */
export async function install(host: Host): Promise<void> {
	const { store, version, now } = host;
	const last = readNote(await store.recall('install'));
	const before = last?.version === version ? last : undefined;
	const mayWait = before && (before.isFull || before.tries >= TRIES);
	if (mayWait && Math.abs(now - before.at) < DAY) throw new Error(before.fault ?? 'not yet');

	const note: InstallNote = {
		version,
		at: now,
		tries: (before?.tries ?? 0) + 1,
		fault: null,
		isFull: false
	};
	// A disk that does not take this takes no version either, and none is fetched.
	await store.remember('install', note);
	try {
		await bringAll(host);
	} catch (error) {
		const isFull = error instanceof DOMException;
		// A disk that is full stays full with half of a version on it.
		if (isFull) await store.drop(version);
		const fault = error instanceof Error ? error.message : String(error);
		await store.remember('install', { ...note, fault, isFull }).catch(() => undefined);
		throw error;
	}
	await store.remember('install', { ...note, tries: 0 }).catch(() => undefined);
	await tidy(host);
}

async function bringAll({ store, fetch, version }: Host): Promise<void> {
	const response = await fetch(`${store.scope}offline.json`, { cache: 'no-store' });
	const found: unknown = response.ok ? await response.json().catch(() => undefined) : undefined;
	const manifest = readManifest(found);
	if (manifest?.version !== version) throw new Error(`offline.json is not of version ${version}`);

	const older = await store.all();
	await store.keepOnly([version], 'half');
	const cache = await store.open(version);
	const faults: unknown[] = [];
	const paths = Object.keys(manifest.files).values();
	const worker = async () => {
		for (const path of paths) {
			if (faults.length) return;
			await bring(path, { store, fetch, cache, manifest, older }).catch((fault: unknown) =>
				faults.push(fault)
			);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	if (faults.length) throw faults[0];
	await store.markWhole(cache, manifest);
}

interface Bringing {
	store: Store;
	fetch: Fetch;
	cache: Cache;
	manifest: OfflineManifest;
	older: readonly Kept[];
}

async function bring(path: string, { store, fetch, cache, manifest, older }: Bringing) {
	const url = store.scope + path;
	const hash = manifest.files[path]?.hash ?? '';
	const here = await cache.match(url);
	if (here && (await isOfHash(here, hash))) return;
	for (const kept of older) {
		const same = kept.manifest.files[path]?.hash === hash && (await store.read(kept, path));
		if (same) return cache.put(url, same);
	}
	await cache.put(url, await fetchFile(url, hash, fetch));
}

/** Versions that waited in vain and were never taken over go. */
async function tidy({ store, version }: Host): Promise<void> {
	const starts = readStarts(await store.recall('starts'));
	const pages = Object.values(readPages(await store.recall('pages')));
	const all = (await store.all()).map(({ manifest }) => manifest.version);
	const wanted = starts
		? [starts.version, starts.previous ?? '', ...pages.slice(-STRAY)]
		: all.filter((other) => other !== version).slice(-STRAY);
	await store.keepOnly([version, ...wanted]);
}
