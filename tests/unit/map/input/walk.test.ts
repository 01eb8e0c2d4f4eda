import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOrder, type Target } from '../../../../src/lib/map/input/walk.ts';
import { nextTarget } from '../../../../src/lib/map/input/walk.ts';

const target = (value: string, x: number, y: number): Target<string> => ({ value, x, y });
const order = (targets: Target<string>[]) => readingOrder(targets).map((s) => s.value);

describe('reading order', () => {
	it('goes line by line from the top, each from the left', () => {
		expect(
			order([
				target('d', 500, 100),
				target('b', 300, 20),
				target('c', 10, 110),
				target('a', 10, 30)
			])
		).toEqual(['a', 'b', 'c', 'd']);
	});

	it('takes what is a little higher for the same line', () => {
		expect(order([target('right', 200, 2), target('left', 100, 40)])).toEqual(['left', 'right']);
		expect(order([target('below', 100, 50), target('above', 200, 2)])).toEqual(['above', 'below']);
	});

	it('goes from the top where two stand over one another', () => {
		expect(order([target('low', 100, 40), target('high', 100, 10)])).toEqual(['high', 'low']);
	});

	it('leaves the list it was given alone', () => {
		const targets = [target('b', 2, 0), target('a', 1, 0)];
		readingOrder(targets);
		expect(targets.map((s) => s.value)).toEqual(['b', 'a']);
	});
});

describe('a nextStop', () => {
	const targets = [target('c', 30, 0), target('a', 10, 0), target('b', 20, 0)];

	it('leads to the next one or the one before, round and round', () => {
		expect(nextTarget(targets, 'a', 1)).toBe('b');
		expect(nextTarget(targets, 'c', 1)).toBe('a');
		expect(nextTarget(targets, 'b', -1)).toBe('a');
		expect(nextTarget(targets, 'a', -1)).toBe('c');
	});

	it('begins with the first one, or with the last one backwards', () => {
		expect(nextTarget(targets, null, 1)).toBe('a');
		expect(nextTarget(targets, null, -1)).toBe('c');
	});

	it('begins anew where the current one is no longer drawn', () => {
		expect(nextTarget(targets, 'gone', 1)).toBe('a');
		expect(nextTarget(targets, 'gone', -1)).toBe('c');
	});

	it('leads nowhere where nothing is drawn, and stays where one is', () => {
		expect(nextTarget([], 'a', 1)).toBeUndefined();
		expect(nextTarget([], null, -1)).toBeUndefined();
		expect(nextTarget([target('a', 0, 0)], 'a', 1)).toBe('a');
	});

	it('visits everything once before it comes round, either way', () => {
		const coordinate = fc.integer({ min: -200, max: 2000 });
		const anyStops = fc
			.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 30 })
			.map((list) => list.map(([x, y], i) => target(`${i}`, x, y)));
		fc.assert(
			fc.property(anyStops, fc.constantFrom<1 | -1>(1, -1), (any, by) => {
				const seen: string[] = [];
				let current = nextTarget(any, null, by);
				while (current !== undefined && !seen.includes(current)) {
					seen.push(current);
					current = nextTarget(any, current, by);
				}
				expect(seen).toHaveLength(any.length);
				expect(current).toBe(seen[0]);
			})
		);
	});
});
