import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stayAwake, type WakeLocks, type WakeState } from '$lib/device/wake-lock.ts';

/** A lock that can be lost. */
class Lock extends EventTarget {
	readonly release = () => Promise.resolve(void this.dispatchEvent(new Event('release')));
}

const settle = () => vi.advanceTimersByTimeAsync(0);
const page = Object.assign(new EventTarget(), { hidden: false });

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('document', page);
	page.hidden = false;
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function setup(answer: () => Promise<Lock>) {
	const states: WakeState[] = [];
	let asked = 0;
	const locks = {
		request: () => {
			asked += 1;
			return answer();
		}
	} as unknown as WakeLocks;
	const end = stayAwake(locks, (state) => states.push(state));
	return { states, end, asked: () => asked };
}

describe('the screen stays on', () => {
	it('is asked for again after each loss', async () => {
		const locks: Lock[] = [];
		const { states, asked } = setup(async () => {
			const lock = new Lock();
			locks.push(lock);
			return lock;
		});
		await settle();
		expect(states).toEqual(['held']);
		await locks[0]?.release();
		await settle();
		expect(states).toEqual(['held', 'refused', 'held']);
		expect(asked()).toBe(2);
	});
	it('is not asked for while the page is hidden, and at once when it is back', async () => {
		page.hidden = true;
		const { asked } = setup(async () => new Lock());
		await settle();
		expect(asked()).toBe(0);
		page.hidden = false;
		page.dispatchEvent(new Event('visibilitychange'));
		await settle();
		expect(asked()).toBe(1);
	});
	it('is asked for half a minute after a refusal, without end', async () => {
		const { states, asked, end } = setup(() => Promise.reject(new Error('low battery')));
		await settle();
		expect(states).toEqual(['refused']);
		await vi.advanceTimersByTimeAsync(90_000);
		expect(asked()).toBe(4);
		end();
		await vi.advanceTimersByTimeAsync(90_000);
		expect(asked()).toBe(4);
	});
	it('is nothing that an old browser knows', () => {
		const states: WakeState[] = [];
		stayAwake(undefined, (state) => states.push(state));
		expect(states).toEqual(['unknown']);
	});
});
