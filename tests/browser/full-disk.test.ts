/** A disk without room, where stories are kept. */
import { afterEach, expect, test, vi } from 'vitest';
import { fresh } from '$lib/story/keep-view.ts';
import { newStory } from '$lib/story/new-story.ts';
import { Shelf } from '$lib/story/shelf.ts';

afterEach(() => {
	vi.restoreAllMocks();
	indexedDB.deleteDatabase('full-disk');
});

const database = () =>
	new Promise<IDBDatabase>((done, fail) => {
		const asked = indexedDB.open('full-disk', 1);
		asked.onupgradeneeded = () => asked.result.createObjectStore('stories', { keyPath: 'id' });
		asked.onsuccess = () => done(asked.result);
		asked.onerror = () => fail(new Error('not opened'));
	});

test('a story for which the disk has no room lasts as long as the page, beside those that are kept', async () => {
	const db = await database();
	const shelf = new Shelf(db, 'full-disk');
	const kept = await shelf.put(fresh(newStory('1')));
	// A browser finds out that there is no room when it writes, and takes the whole transaction back.
	const { put } = IDBObjectStore.prototype;
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		value: unknown
	) {
		const asked = put.call(this, value);
		this.transaction.abort();
		return asked;
	});
	const next = await shelf.put(fresh(newStory('1')));
	expect(shelf.isRefused).toBe(true);
	const ids = (await shelf.list()).map(({ id }) => id);
	expect(ids.toSorted()).toEqual([kept?.id, next?.id].toSorted());
	db.close();
});
