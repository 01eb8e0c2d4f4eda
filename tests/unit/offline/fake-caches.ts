/** A cache storage that lives in memory, with as much room as a test gives it. */

class MemoryCache {
	readonly entries = new Map<string, { body: ArrayBuffer; type: string }>();
	readonly #room: () => boolean;

	constructor(room: () => boolean) {
		this.#room = room;
	}
	async match(key: string): Promise<Response | undefined> {
		const found = this.entries.get(key);
		return found && new Response(found.body, { headers: { 'content-type': found.type } });
	}
	async put(key: string, response: Response): Promise<void> {
		if (!this.#room()) throw new DOMException('full', 'QuotaExceededError');
		const type = response.headers.get('content-type') ?? '';
		this.entries.set(key, { body: await response.arrayBuffer(), type });
	}
}

export class MemoryCaches {
	readonly all = new Map<string, MemoryCache>();
	/** Writes that still succeed. */
	room = Infinity;

	async has(name: string): Promise<boolean> {
		return this.all.has(name);
	}
	async open(name: string): Promise<MemoryCache> {
		const cache = this.all.get(name) ?? new MemoryCache(() => this.room-- > 0);
		this.all.set(name, cache);
		return cache;
	}
	async keys(): Promise<string[]> {
		return [...this.all.keys()];
	}
	async delete(name: string): Promise<boolean> {
		return this.all.delete(name);
	}
	async match(key: string, { cacheName }: { cacheName: string }): Promise<Response | undefined> {
		return this.all.get(cacheName)?.match(key);
	}
	get storage(): CacheStorage {
		return this as unknown as CacheStorage;
	}
}
