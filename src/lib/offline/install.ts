/** Brings a whole version of the site onto this machine, or fails and says why. */
import { isOfHash } from './hash.ts';
import { fetchVerified, toKeep } from './kept-file.ts';
import { isNeeded, readManifest, type OfflineManifest } from './manifest.ts';
import type { Fetch } from './network.ts';
import { readPages } from './pages.ts';
import { readStarts } from './starts.ts';
import type { CachedVersion, Store } from './store.ts';

export interface Host {
	store: Store;
	fetch: Fetch;
	/** Of this service worker; a manifest of another one is not its own. */
	version: string;
	/** Milliseconds since 1970. */
	now: number;
	/** Hears what this try leaves out. */
	onleftout?: (left: LeftOut) => void;
}

/** What could not be kept. */
export interface LeftOut {
	/** Why nothing was; `null` when all was that pages need. */
	fault: string | null;
	/** Downloads that did not come as they are published. */
	paths: string[];
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
	/** Downloads that it is whole without; notes of earlier versions say nothing of any. */
	leftOut?: string[];
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
 * Downloads that do not come are left out.
 * @throws Error when a file that pages need does not arrive, is not what the manifest says, or cannot be stored
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
	let leftOut: string[];
	try {
		leftOut = await bringAll(host);
	} catch (error) {
		const isFull = error instanceof DOMException;
		// A disk that is full stays full with half of a version on it.
		if (isFull) await store.drop(version);
		const fault = error instanceof Error ? error.message : String(error);
		await store.remember('install', { ...note, fault, isFull }).catch(() => undefined);
		host.onleftout?.({ fault, paths: [] });
		throw error;
	}
	if (leftOut.length) host.onleftout?.({ fault: null, paths: leftOut });
	await store.remember('install', { ...note, tries: 0, leftOut }).catch(() => undefined);
	await tidy(host);
}

/** @returns paths of the downloads that did not come */
async function bringAll({ store, fetch, version }: Host): Promise<string[]> {
	const response = await fetch(`${store.scope}offline.json`, { cache: 'no-store' });
	const found: unknown = response.ok ? await response.json().catch(() => undefined) : undefined;
	const manifest = readManifest(found);
	if (manifest?.version !== version) throw new Error(`offline.json is not of version ${version}`);

	const older = await store.all();
	await store.keepOnly([version], 'half');
	const cache = await store.open(version);
	const faults: unknown[] = [];
	const leftOut: string[] = [];
	/** As they came: a page may have been changed on the way. */
	const files = { ...manifest.files };
	const paths = Object.entries(manifest.files).values();
	const worker = async () => {
		for (const [path, file] of paths) {
			if (faults.length) return;
			try {
				const hash = await bring(path, { store, fetch, cache, manifest, older });
				files[path] = { ...file, hash };
			} catch (fault) {
				// A disk that does not take one file takes no other.
				if (isNeeded(path, manifest) || fault instanceof DOMException) faults.push(fault);
				else leftOut.push(path);
			}
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	if (faults.length) throw faults[0];
	await store.markWhole(cache, { ...manifest, files });
	return leftOut;
}

interface Bringing {
	store: Store;
	fetch: Fetch;
	cache: Cache;
	manifest: OfflineManifest;
	older: readonly CachedVersion[];
}

/** @returns hash of what is kept */
async function bring(
	path: string,
	{ store, fetch, cache, manifest, older }: Bringing
): Promise<string> {
	const url = store.scope + path;
	const hash = manifest.files[path]?.hash ?? '';
	const here = await cache.match(url);
	if (here && (await isOfHash(here, hash))) return hash;
	for (const kept of older) {
		const same = kept.manifest.files[path]?.hash === hash && (await store.read(kept, path));
		if (!same) continue;
		await cache.put(url, toKeep(same.body, same));
		return hash;
	}
	const fetched = await fetchVerified(path, manifest, { store, fetch });
	await cache.put(url, fetched.response);
	return fetched.hash;
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
