/** A cache storage in memory, on a disk that can be full, refuse, or be damaged. */

interface Entry {
	body: Buffer;
	headers: Headers;
}

export class Disk {
	readonly caches = new Map<string, Map<string, Entry>>();
	/** Bytes that fit. */
	limit = Infinity;
	/** Nothing can be read or written. */
	refuses = false;
	/** Operations that fail before it works again. */
	failing = 0;

	get bytes(): number {
		const all = [...this.caches.values()].flatMap((cache) => [...cache.values()]);
		return all.reduce((sum, { body }) => sum + body.length, 0);
	}
	/** @throws DOMException where the disk does not answer */
	touch(): void {
		if (this.refuses || this.failing-- > 0) throw new DOMException('Unexpected', 'UnknownError');
		this.failing = 0;
	}
	/** Cuts an entry short, as a power failure does while it is written. */
	cut(cache: string, url: string): void {
		const found = this.caches.get(cache)?.get(url);
		if (found) found.body = found.body.subarray(0, found.body.length >> 1);
	}
	entries(): { cache: string; url: string }[] {
		return [...this.caches].flatMap(([cache, all]) =>
			[...all.keys()].map((url) => ({ cache, url }))
		);
	}
	storage(): CacheStorage {
		return {
			has: async (name: string) => {
				this.touch();
				return this.caches.has(name);
			},
			keys: async () => {
				this.touch();
				return [...this.caches.keys()];
			},
			delete: async (name: string) => {
				this.touch();
				return this.caches.delete(name);
			},
			open: async (name: string) => {
				this.touch();
				if (!this.caches.has(name)) this.caches.set(name, new Map());
				return this.#cache(name);
			},
			match: async (url: string, { cacheName }: { cacheName: string }) => {
				this.touch();
				return this.#cache(cacheName).match(url);
			}
		} as unknown as CacheStorage;
	}
	#cache(name: string): Cache {
		const all = () => this.caches.get(name);
		return {
			match: async (url: string) => {
				this.touch();
				const found = all()?.get(url);
				return found && answer(found);
			},
			put: async (url: string, response: Response) => {
				this.touch();
				const { headers } = response;
				const body = Buffer.from(await response.arrayBuffer());
				this.touch();
				const before = all()?.get(url)?.body.length ?? 0;
				if (this.bytes - before + body.length > this.limit)
					throw new DOMException('full', 'QuotaExceededError');
				all()?.set(url, { body, headers });
			},
			delete: async (url: string) => {
				this.touch();
				return all()?.delete(url) ?? false;
			},
			keys: async () => {
				this.touch();
				return [...(all()?.keys() ?? [])].map((url) => ({ url }));
			}
		} as unknown as Cache;
	}
}

const answer = ({ body, headers }: Entry): Response =>
	new Response(new Uint8Array(body), { headers });
