import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOrder, type Stop } from '../../../../src/lib/map/input/walk.ts';
import { nextStop } from '../../../../src/lib/map/input/walk.ts';

const stop = (value: string, x: number, y: number): Stop<string> => ({ value, x, y });
const order = (stops: Stop<string>[]) => readingOrder(stops).map((s) => s.value);

describe('reading order', () => {
	it('goes line by line from the top, each from the left', () => {
		expect(
			order([stop('d', 500, 100), stop('b', 300, 20), stop('c', 10, 110), stop('a', 10, 30)])
		).toEqual(['a', 'b', 'c', 'd']);
	});

	it('takes what is a little higher for the same line', () => {
		expect(order([stop('right', 200, 2), stop('left', 100, 40)])).toEqual(['left', 'right']);
		expect(order([stop('below', 100, 50), stop('above', 200, 2)])).toEqual(['above', 'below']);
	});

	it('goes from the top where two stand over one another', () => {
		expect(order([stop('low', 100, 40), stop('high', 100, 10)])).toEqual(['high', 'low']);
	});

	it('leaves the list it was given alone', () => {
		const stops = [stop('b', 2, 0), stop('a', 1, 0)];
		readingOrder(stops);
		expect(stops.map((s) => s.value)).toEqual(['b', 'a']);
	});
});

describe('a nextStop', () => {
	const stops = [stop('c', 30, 0), stop('a', 10, 0), stop('b', 20, 0)];

	it('leads to the next one or the one before, round and round', () => {
		expect(nextStop(stops, 'a', 1)).toBe('b');
		expect(nextStop(stops, 'c', 1)).toBe('a');
		expect(nextStop(stops, 'b', -1)).toBe('a');
		expect(nextStop(stops, 'a', -1)).toBe('c');
	});

	it('begins with the first one, or with the last one backwards', () => {
		expect(nextStop(stops, null, 1)).toBe('a');
		expect(nextStop(stops, null, -1)).toBe('c');
	});

	it('begins anew where the current one is no longer drawn', () => {
		expect(nextStop(stops, 'gone', 1)).toBe('a');
		expect(nextStop(stops, 'gone', -1)).toBe('c');
	});

	it('leads nowhere where nothing is drawn, and stays where one is', () => {
		expect(nextStop([], 'a', 1)).toBeUndefined();
		expect(nextStop([], null, -1)).toBeUndefined();
		expect(nextStop([stop('a', 0, 0)], 'a', 1)).toBe('a');
	});

	it('visits everything once before it comes round, either way', () => {
		const coordinate = fc.integer({ min: -200, max: 2000 });
		const anyStops = fc
			.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 30 })
			.map((list) => list.map(([x, y], i) => stop(`${i}`, x, y)));
		fc.assert(
			fc.property(anyStops, fc.constantFrom<1 | -1>(1, -1), (any, by) => {
				const seen: string[] = [];
				let current = nextStop(any, null, by);
				while (current !== undefined && !seen.includes(current)) {
					seen.push(current);
					current = nextStop(any, current, by);
				}
				expect(seen).toHaveLength(any.length);
				expect(current).toBe(seen[0]);
			})
		);
	});
});
