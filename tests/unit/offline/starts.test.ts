import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsFile } from '$lib/offline/settings-file.ts';
import { mayReload } from '$lib/offline/stale-chunk.ts';
import {
	firstStarts,
	isRolledBack,
	pageAsked,
	PATIENCE,
	serving,
	started,
	startFailed,
	type Starts
} from '$lib/offline/starts.ts';
import { MemoryCaches } from './fake-caches.ts';

const fresh = firstStarts('2', '1');

describe('a new version', () => {
	it('that starts is trusted for good', () => {
		const proven = started(pageAsked(fresh, 1000));
		expect(proven).toMatchObject({ proven: true, began: null });
		expect(serving(pageAsked(pageAsked(proven, 2000), 1e9))).toBe('2');
	});
	it('that does not start twice gives way to the one before', () => {
		const once = startFailed(pageAsked(fresh, 1000), 40_000);
		expect(serving(once)).toBe('2');
		const twice = startFailed(once, 80_000);
		expect(serving(twice)).toBe('1');
		expect(isRolledBack(twice)).toBe(true);
		// The version before starts; that says nothing of the new one.
		expect(serving(started(twice))).toBe('1');
	});
	it('counts starts that nobody waited for, as after a power cut', () => {
		const asked = [0, PATIENCE, 2 * PATIENCE].reduce(pageAsked, fresh);
		expect(serving(asked)).toBe('1');
	});
	it('is not blamed for a visitor in a hurry', () => {
		const asked = [0, 100, 2000, PATIENCE - 1].reduce(pageAsked, fresh);
		expect(asked.failed).toBe(0);
	});
	it('may ask for more or less patience', () => {
		const hasty = [0, 3000, 6000].reduce(pageAsked, firstStarts('2', '1', 3000));
		expect(serving(hasty)).toBe('1');
		expect(serving([0, 3000, 6000].reduce(pageAsked, fresh))).toBe('2');
	});
	it('without a version before it is all there is', () => {
		const only = [0, 1e6, 2e6, 3e6].reduce(pageAsked, firstStarts('1', null));
		expect(serving(only)).toBe('1');
	});
	it('loses its trust to no sequence, whatever the clock does', () => {
		const step = fc.oneof(
			fc.integer().map((now) => (s: Starts) => pageAsked(s, now)),
			fc.integer().map((now) => (s: Starts) => startFailed(s, now))
		);
		fc.assert(
			fc.property(fc.array(step), fc.array(step), (before, after) => {
				const tried = before.reduce((s, to) => to(s), fresh);
				const told = started(tried);
				const end = after.reduce((s, to) => to(s), told);
				expect(serving(end)).toBe(serving(told));
				expect(['1', '2']).toContain(serving(end));
			})
		);
	});
});

describe('a piece that is no longer there', () => {
	const memory = () => {
		const kept = new Map<string, string>();
		return {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, value: string) => void kept.set(key, value)
		};
	};
	it('has the page opened anew once, not in a circle', () => {
		const storage = memory();
		expect(mayReload(storage, 1e12)).toBe(true);
		expect(mayReload(storage, 1e12 + 5000)).toBe(false);
		expect(mayReload(storage, 1e12 + 70_000)).toBe(true);
	});
	it('may do so again after the clock was set back', () => {
		const storage = memory();
		mayReload(storage, 1e12);
		expect(mayReload(storage, 1e12 - 1e9)).toBe(true);
	});
	it('does nothing where nothing can be remembered', () => {
		const refused = {
			getItem: () => null,
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError');
			}
		};
		expect(mayReload(refused, 1e12)).toBe(false);
	});
});

describe('kiosk.json', () => {
	const URL = 'https://map.test/kiosk.json';
	it('is what the server has, or had, also on a full disk', async () => {
		const caches = new MemoryCaches();
		const offline = () => Promise.reject(new TypeError('Failed to fetch'));
		await expect(settingsFile(caches.storage, offline, URL)).rejects.toThrow('Failed to fetch');
		await settingsFile(caches.storage, async () => new Response('{"idle":30}'), URL);
		caches.room = 0;
		const now = await settingsFile(caches.storage, async () => new Response('{"idle":40}'), URL);
		expect(await now.text()).toBe('{"idle":40}');
		const then = await settingsFile(caches.storage, offline, URL);
		expect(await then.text()).toBe('{"idle":30}');
	});
});
