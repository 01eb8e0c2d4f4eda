import { expect, it, vi } from 'vitest';
import { Pair } from '../../../src/lib/compare/pair.ts';

const drawing = (x: number) => ({
	corner: vi.fn(() => ({ x, y: 0 })),
	shift: vi.fn(),
	settle: vi.fn()
});

it('what a hand does to one drawing happens to both, about the corner of that one', () => {
	const pair = new Pair();
	const [older, newer] = [drawing(0), drawing(720)];
	pair.add(older);
	const takeOut = pair.add(newer);
	const hand = pair.under(newer);
	expect(hand.corner()).toEqual({ x: 720, y: 0 });
	const by = { x: 10, y: 5, k: 1.2 };
	hand.shift(by);
	hand.settle();
	for (const one of [older, newer]) {
		expect(one.shift).toHaveBeenCalledExactlyOnceWith(by);
		expect(one.settle).toHaveBeenCalledOnce();
	}
	takeOut();
	pair.under(older).settle();
	expect(newer.settle).toHaveBeenCalledOnce();
});
