import { expect, it } from 'vitest';
import { awayFrom, type Placed } from '../../../src/lib/compare/away.ts';

const at = (id: string, x: number, y: number): Placed => ({ ref: `partner/${id}`, x, y });
const away = (...places: Placed[]) => awayFrom(places, 400, 200);

it('what is on the map is not away', () => {
	expect(away(at('a', 0, 0), at('b', 400, 200), at('c', 200, 100))).toEqual([]);
});

it('is counted once, at the edge beyond which it lies; at a corner to the side', () => {
	const places = [at('a', -5, 100), at('b', 410, -20), at('c', 90, -3), at('d', 500, 60)];
	expect(away(...places).map(({ edge, refs }) => [edge, refs])).toEqual([
		['left', ['partner/a']],
		['right', ['partner/b', 'partner/d']],
		['top', ['partner/c']]
	]);
});

it('leads to the nearest of them, in their middle', () => {
	expect(away(at('a', 410, 60), at('b', 600, 100))[0]?.at).toEqual({ x: 410, y: 80 });
	expect(away(at('a', 100, 260), at('b', 200, 900))[0]?.at).toEqual({ x: 150, y: 260 });
});

it('stands where they lie on average, clear of the corners', () => {
	expect(away(at('a', 410, 90), at('b', 600, 110))[0]?.along).toBe(0.5);
	expect(away(at('a', 410, -400))[0]?.along).toBe(0.3);
	expect(away(at('a', 410, 400))[0]?.along).toBe(0.7);
	expect(away(at('a', 90, -3))[0]?.along).toBe(0.65);
});
