import { describe, expect, it } from 'vitest';
import { ANCHOR, heading } from '../../../../src/lib/map/drawn/arc.ts';
import { mercator } from '../../../../src/lib/map/camera/mercator.ts';
import { flatArcs } from '../../../../src/lib/map/layout/arcs.ts';
import { layOut } from '../../../../src/lib/map/layout/lay-out.ts';
import { simplifyLine } from '../../../../src/lib/map/layout/simplify.ts';
import type { LonLat } from '../../../../src/lib/model/atlas.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { realLayout } from '../../helpers/ground.ts';

const atlas = realAtlas();
const { partners, numbers } = realLayout();

/** From a point to the nearest place on a line, degrees of the Mercator plane. */
function beside(line: readonly LonLat[], point: LonLat): number {
	const [px, py] = mercator(point);
	const plane = line.map(mercator);
	return Math.min(
		...plane.slice(1).map(([bx, by], i) => {
			const [ax, ay] = plane[i] ?? [bx, by];
			const [dx, dy] = [bx - ax, by - ay];
			const t = ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1);
			const along = Math.min(1, Math.max(0, t));
			return Math.hypot(px - ax - along * dx, py - ay - along * dy);
		})
	);
}

describe('the layout of the partners', () => {
	it('has a place, an arc and a side for each, in the order of the atlas', () => {
		expect(partners).toHaveLength(atlas.partner.length);
		for (const place of partners) expect(place?.arc.length).toBeGreaterThan(2);
	});

	it('begins every arc in China and ends it at its partner', () => {
		for (const place of partners) {
			expect(place?.arc[0]).toEqual(ANCHOR);
			const [lon = NaN, lat = NaN] = place?.arc.at(-1) ?? [];
			const [atLon = NaN, atLat = NaN] = place?.at ?? [];
			expect((lon - atLon + 720) % 360).toBeCloseTo(0, 6);
			expect(lat).toBeCloseTo(atLat, 6);
		}
	});

	it('keeps arcs within a pixel of what they are at the closest zoom at which all are drawn', () => {
		const places = partners.flatMap((place) => (place ? [place] : []));
		const whole = flatArcs(places.map(({ at }) => at));
		for (const [i, arc] of whole.entries()) {
			expect(places[i]?.heading).toBe(heading(arc));
			for (const point of arc) expect(beside(places[i]?.arc ?? [], point)).toBeLessThan(0.04);
		}
	});

	it('has nothing for a country without a label point', () => {
		const without = layOut(atlas, [], new Set());
		expect(without.partners.every((place) => place === null)).toBe(true);
	});
});

it('all of China has its number in the first arrangement, provinces theirs in the others', () => {
	expect(numbers['CN']?.map((at) => at !== null)).toEqual([true, false, false, false, false]);
	expect(numbers['CN-GD']?.map((at) => at !== null)).toEqual([false, true, true, true, true]);
});

describe('a line that is simplified', () => {
	it('keeps its ends and its corners, and leaves out what lies straight between them', () => {
		const corner: LonLat[] = [
			[0, 0],
			[1, 0],
			[2, 0],
			[2, 1],
			[2, 2]
		];
		expect(simplifyLine(corner, 0.01)).toEqual([
			[0, 0],
			[2, 0],
			[2, 2]
		]);
		expect(simplifyLine(corner.slice(0, 2), 0.01)).toEqual(corner.slice(0, 2));
	});
});
