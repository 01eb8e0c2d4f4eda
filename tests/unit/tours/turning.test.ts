import { describe, expect, it } from 'vitest';
import { turnOfSwipe } from '../../../src/lib/tours/turning.ts';

describe('a finger that goes sideways', () => {
	it.each([
		['to the left', { x: -80, y: 5 }, 1],
		['to the right', { x: 80, y: -20 }, -1],
		['not far enough', { x: -40, y: 0 }, undefined],
		['more up than sideways', { x: -80, y: 60 }, undefined],
		['up', { x: 0, y: -200 }, undefined]
	] as const)('%s', (_, moved, turn) => {
		expect(turnOfSwipe(moved)).toBe(turn);
	});
});
