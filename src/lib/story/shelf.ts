/** The stories that this machine keeps, in IndexedDB. Where that is refused they last as long as the page. */
import { siteBase } from '../url/site.ts';
import type { StoryRecord } from './schema.ts';

export interface SavedStory {
	/** Of the story here: two may have come from one. */
	id: string;
	story: StoryRecord;
	/** When it was last opened or changed, milliseconds since 1970. */
	at: number;
	/** Counts the changes: who has an older one must not write over a newer one. */
	revision: number;
}

const STORE = 'stories';

export class Shelf {
	#db: IDBDatabase | null;
	/** Where the browser keeps nothing, or no more. */
	readonly #memory = new Map<string, SavedStory>();
	readonly #line: BroadcastChannel | undefined;
	readonly #name: string;

	/** @param db `null`: refused @param name what windows of this site hear each other by */
	constructor(db: IDBDatabase | null, name: string) {
		this.#db = db;
		this.#name = name;
		this.#line = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
	}

	get isRefused(): boolean {
		return this.#db === null;
	}

	/** Those last opened or changed first. */
	async list(): Promise<SavedStory[]> {
		const all = this.#db
			? await this.#ask<SavedStory[]>('readonly', (store) => store.getAll())
			: [...this.#memory.values()];
		return all.sort((a, b) => b.at - a.at);
	}

	async read(id: string): Promise<SavedStory | undefined> {
		if (!this.#db) return this.#memory.get(id);
		return this.#ask<SavedStory | undefined>('readonly', (store) => store.get(id));
	}

	/**
	 * Keeps a story as it is now.
	 * @returns as it is kept: `undefined` where another window has kept a newer one meanwhile
	 */
	async put(saved: SavedStory): Promise<SavedStory | undefined> {
		const next = { ...saved, revision: saved.revision + 1, at: Date.now() };
		const isSaved = await this.#putIfNewest(next, saved.revision).catch(async () => {
			await this.#giveUp();
			return this.#putIfNewest(next, saved.revision);
		});
		if (isSaved) this.#line?.postMessage(saved.id);
		return isSaved ? next : undefined;
	}

	async remove(id: string): Promise<void> {
		if (this.#db) await this.#ask('readwrite', (store) => store.delete(id));
		else this.#memory.delete(id);
		this.#line?.postMessage(id);
	}

	/** Tells of stories that another window, or another part of this page, has changed. @returns how to end it */
	watch(tell: (id: string) => void): () => void {
		if (!this.#line) return () => undefined;
		const line = new BroadcastChannel(this.#name);
		line.onmessage = (e: MessageEvent<string>) => tell(e.data);
		return () => line.close();
	}

	/** The disk has no room: from now on stories last as long as the page. */
	async #giveUp(): Promise<void> {
		for (const saved of await this.list().catch(() => [])) this.#memory.set(saved.id, saved);
		this.#db = null;
	}

	#putIfNewest(next: SavedStory, before: number): Promise<boolean> {
		if (!this.#db) {
			this.#memory.set(next.id, next);
			return Promise.resolve(true);
		}
		// One transaction: no other window writes between the look and the writing.
		const transaction = this.#db.transaction(STORE, 'readwrite');
		const store = transaction.objectStore(STORE);
		let isNewest = true;
		const asked = store.get(next.id) as IDBRequest<SavedStory | undefined>;
		asked.onsuccess = () => {
			isNewest = (asked.result?.revision ?? before) === before;
			if (isNewest) store.put(next);
		};
		return new Promise((resolve, reject) => {
			transaction.oncomplete = () => resolve(isNewest);
			transaction.onerror = () => reject(transaction.error ?? new Error('not kept'));
			transaction.onabort = transaction.onerror;
		});
	}

	#ask<T>(mode: IDBTransactionMode, request: (store: IDBObjectStore) => IDBRequest): Promise<T> {
		const asked = request((this.#db as IDBDatabase).transaction(STORE, mode).objectStore(STORE));
		return new Promise((resolve, reject) => {
			asked.onsuccess = () => resolve(asked.result as T);
			asked.onerror = () => reject(asked.error ?? new Error('not read'));
		});
	}
}

let opened: Promise<Shelf> | undefined;

/** The shelf of this browser, the same for all parts of a page. */
export const openShelf = (): Promise<Shelf> => (opened ??= open());

async function open(): Promise<Shelf> {
	const name = `silk-road-ecommerce-map-stories${siteBase()}`;
	return new Shelf(await database(name).catch(() => null), name);
}

function database(name: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const asked = indexedDB.open(name, 1);
		asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: 'id' });
		asked.onsuccess = () => resolve(asked.result);
		asked.onerror = () => reject(asked.error ?? new Error('refused'));
	});
}
