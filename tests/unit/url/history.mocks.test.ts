/** How often a drag is written into the browser's history. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mirror, settle } from '../../../src/lib/url/history.ts';

const { replaceState } = vi.hoisted(() => ({ replaceState: vi.fn() }));
vi.mock('$app/navigation', () => ({
	replaceState,
	pushState: vi.fn(),
	goto: vi.fn(),
	preloadData: vi.fn()
}));
vi.mock('$app/state', () => ({ page: { state: {} } }));
vi.mock('$app/paths', () => ({ resolve: () => '/' }));

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('location', { pathname: '/en/', search: '', hash: '' });
});
afterEach(() => {
	settle();
	vi.useRealTimers();
	vi.unstubAllGlobals();
	replaceState.mockClear();
});

/** @param pause milliseconds between two moves of the hand */
function drag(seconds: number, pause: number): number {
	for (let at = 0; at < seconds * 1000; at += pause) {
		mirror(`?t=${at}`);
		vi.advanceTimersByTime(pause);
	}
	return replaceState.mock.calls.length;
}

it.each([16, 100, 401, 499, 500, 501, 700])(
	'30 s of dragging, a move every %d ms, write at most 60 times',
	(pause) => {
		expect(drag(30, pause)).toBeLessThanOrEqual(60);
	}
);

it('a drag without rest is written once, when the hand has come to rest', () => {
	expect(drag(30, 16)).toBe(0);
	vi.advanceTimersByTime(1000);
	expect(replaceState).toHaveBeenCalledTimes(1);
});
