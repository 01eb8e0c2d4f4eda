/** What this copy of the site keeps on this machine: its versions, each in a cache of its own, and what the worker remembers. */
import { isOfHash } from './hash.ts';
import { readManifest, type OfflineManifest } from './manifest.ts';

const APP = 'silk-road-ecommerce-map';
/** Names from before copies below one origin were told apart. */
const OLD = /^(site-.*|kiosk-settings)$/;
/** Stands in a cache once everything else does. */
const COMPLETE = 'https://offline.invalid/complete';
const addressOf = (memory: MemoryKey): string => `https://offline.invalid/${memory}`;

/** How the versions start; which pages are open with which of them; how the last install went; since when the host serves another site. */
export type MemoryKey = 'starts' | 'pages' | 'install' | 'elsewhere';

/** A version that is whole. */
export interface CachedVersion {
	cache: Cache;
	manifest: OfflineManifest;
}

/** What cannot be read counts as not there: reading never fails, and only writing says that a disk does not take it. */
export class Store {
	readonly scope: string;
	readonly #caches: CacheStorage;
	readonly #prefix: string;
	/** Files whose contents were found to be right, in this life of the worker. */
	readonly #sound = new Set<string>();

	/** @param scope root of the site, with its final slash: copies below one origin differ in it */
	constructor(caches: CacheStorage, scope: string) {
		this.scope = scope;
		this.#caches = caches;
		// No path has a space in it.
		this.#prefix = `${APP} ${new URL(scope).pathname} `;
	}

	readonly open = (version: string): Promise<Cache> => this.#caches.open(this.#siteName(version));

	async find(version: string): Promise<CachedVersion | undefined> {
		try {
			if (!(await this.#caches.has(this.#siteName(version)))) return undefined;
			const cache = await this.open(version);
			const complete = await cache.match(COMPLETE);
			if (!complete) return undefined;
			const manifest = readManifest(await complete.json().catch(() => undefined));
			if (manifest?.version === version) return { cache, manifest };
			await cache.delete(COMPLETE);
		} catch {
			// A disk that does not answer now may do so later.
		}
		return undefined;
	}

	/** All versions that are whole, the oldest first. */
	async all(): Promise<CachedVersion[]> {
		const found = await Promise.all((await this.#versions()).map((v) => this.find(v)));
		return found.filter((kept) => kept !== undefined);
	}

	/** A file as it was built; one that is damaged is deleted. */
	async read({ cache, manifest }: CachedVersion, path: string): Promise<Response | undefined> {
		const file = Object.hasOwn(manifest.files, path) ? manifest.files[path] : undefined;
		if (!file) return undefined;
		const url = this.scope + path;
		const found = await cache.match(url).catch(() => undefined);
		if (!found || this.#sound.has(`${file.hash} ${url}`)) return found;
		if (await isOfHash(found.clone(), file.hash)) {
			this.#sound.add(`${file.hash} ${url}`);
			return found;
		}
		await cache.delete(url).catch(() => undefined);
		return undefined;
	}

	/** @throws DOMException where the disk does not take it */
	markWhole(cache: Cache, manifest: OfflineManifest): Promise<void> {
		return cache.put(COMPLETE, jsonAnswer(manifest));
	}

	async drop(version: string): Promise<void> {
		await this.#caches.delete(this.#siteName(version)).catch(() => false);
	}

	/** Deletes all versions but these; `half`: only those that were never whole. */
	async keepOnly(wanted: readonly string[], which: 'all' | 'half' = 'all'): Promise<void> {
		for (const version of await this.#versions()) {
			if (wanted.includes(version)) continue;
			if (which === 'all' || (await this.#isHalf(version))) await this.drop(version);
		}
	}

	async recall(memory: MemoryKey): Promise<unknown> {
		return this.readOwn('state', addressOf(memory))
			.then((found) => found?.json())
			.catch(() => undefined);
	}
	/** @throws DOMException where the disk does not take it */
	remember(memory: MemoryKey, value: unknown): Promise<void> {
		return this.keepOwn('state', addressOf(memory), jsonAnswer(value));
	}

	async readOwn(name: 'state' | 'operator', url: string): Promise<Response | undefined> {
		try {
			// Opened, it would be made.
			return await this.#caches.match(url, { cacheName: this.#prefix + name });
		} catch {
			return undefined;
		}
	}
	/** @throws DOMException where the disk does not take it */
	async keepOwn(name: 'state' | 'operator', url: string, response: Response): Promise<void> {
		await (await this.#caches.open(this.#prefix + name)).put(url, response);
	}

	/** Nothing of this copy stays. */
	async clear(): Promise<void> {
		const names = (await this.#names()).filter((name) => name.startsWith(this.#prefix));
		await Promise.all(names.map((name) => this.#caches.delete(name).catch(() => false)));
		await this.clearOld();
	}

	/** What an early version of this very copy kept under names that said nothing of the copy. */
	async clearOld(): Promise<void> {
		for (const name of (await this.#names()).filter((one) => OLD.test(one))) {
			const cache = await this.#caches.open(name);
			const ours = [`${this.scope}404.html`, `${this.scope}kiosk.json`];
			const isOurs = (await cache.keys()).some(({ url }) => ours.includes(url));
			if (isOurs) await this.#caches.delete(name);
		}
	}

	readonly #siteName = (version: string): string => `${this.#prefix}site ${version}`;
	readonly #names = (): Promise<string[]> => this.#caches.keys().catch(() => []);
	async #versions(): Promise<string[]> {
		const sites = this.#siteName('');
		const names = await this.#names();
		return names.filter((name) => name.startsWith(sites)).map((name) => name.slice(sites.length));
	}
	async #isHalf(version: string): Promise<boolean> {
		return this.open(version)
			.then((cache) => cache.match(COMPLETE))
			.then(
				(complete) => complete === undefined,
				() => false
			);
	}
}

/** Not `Response.json`, which Safari has had only since 17. */
const jsonAnswer = (value: unknown): Response =>
	new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
