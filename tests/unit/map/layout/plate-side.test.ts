import { describe, expect, it } from 'vitest';
import { plateSide } from '../../../../src/lib/map/layout/plate-side.ts';

describe('the plate of a new partner', () => {
	it('stands to the right of its point where nothing is', () => {
		expect(plateSide([10, 10], [])).toBe('left');
		expect(plateSide([10, 10], [undefined, [100, 10]])).toBe('left');
	});

	it('stands to the left where a name begins to the right', () => {
		expect(plateSide([10, 10], [[14, 10]])).toBe('right');
	});

	it('hides as few numbers of the provinces as it can', () => {
		expect(
			plateSide(
				[90, 24],
				[],
				[
					[100, 24],
					[105, 25]
				]
			)
		).toBe('right');
	});

	it('stands below or above where names are on both sides', () => {
		const between = [
			[14, 10],
			[-22, 10]
		] as [number, number][];
		expect(plateSide([10, 10], between)).toBe('top');
		expect(plateSide([10, 10], [...between, [5, 6]])).toBe('bottom');
	});
});
