import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { positionIn, Pointer, HIDE_AFTER } from '../../../src/lib/present/pointer.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('the dot stays while it moves, and goes after a rest', () => {
	const pointer = new Pointer();
	pointer.move({ x: 0.2, y: 0.3 });
	vi.advanceTimersByTime(HIDE_AFTER - 1);
	pointer.move({ x: 0.4, y: 0.3 });
	vi.advanceTimersByTime(HIDE_AFTER - 1);
	expect(pointer.isSeen).toBe(true);
	vi.advanceTimersByTime(1);
	expect(pointer.isSeen).toBe(false);
	expect(pointer.at).toEqual({ x: 0.4, y: 0.3 });
});

it('the dot goes where it was last when the hand leaves', () => {
	const pointer = new Pointer();
	pointer.move({ x: 0.2, y: 0.3 });
	pointer.move(null);
	expect(pointer).toMatchObject({ at: { x: 0.2, y: 0.3 }, isSeen: false });
	expect(vi.getTimerCount()).toBe(0);
});

it('a place is a share of the box that it lies in', () => {
	const box = { left: 100, top: 50, width: 400, height: 200 };
	expect(positionIn(box, { clientX: 200, clientY: 150 })).toEqual({ x: 0.25, y: 0.5 });
});
