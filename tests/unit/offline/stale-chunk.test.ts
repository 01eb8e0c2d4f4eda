import { describe, expect, it } from 'vitest';
import { mayReload } from '$lib/offline/stale-chunk.ts';

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
