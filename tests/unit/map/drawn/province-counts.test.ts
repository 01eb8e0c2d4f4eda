import { describe, expect, it } from 'vitest';
import { discRadius } from '../../../../src/lib/map/drawn/disc.ts';
import { onFlat, worldSize } from '../../../../src/lib/map/camera/flat-view.ts';
import { labelPoint } from '../../../../src/lib/map/drawn/ground.ts';
import { TIERS } from '../../../../src/lib/map/drawn/look.ts';
import { CHINA, provincesOf } from '../../../../src/lib/map/drawn/province-counts.ts';
import {
	arrangementsOf,
	countFeatures,
	numbersOf,
	tierAt
} from '../../../../src/lib/map/drawn/province-places.ts';
import type { LonLat } from '../../../../src/lib/model/atlas.ts';
import { PILOT_ZONE } from '../../../../src/lib/model/drawable.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { realWorld } from '../../helpers/ground.ts';

const atlas = realAtlas();
const china = labelPoint(realWorld(), CHINA) as LonLat;
const features = countFeatures(arrangementsOf(atlas, china));
const all = provincesOf(atlas);

/** Distance of two places on the map, CSS pixels. */
function pixels(a: LonLat, b: LonLat, zoom: number): number {
	const [from, to] = [onFlat(a), onFlat(b)];
	return Math.hypot(to.x - from.x, to.y - from.y) * worldSize(zoom);
}

describe('the numbers of a province', () => {
	it('go from 1 to all the areas that it ever had, under ids without a gap', () => {
		const ids = new Set(features.map((f) => f.id));
		expect([...ids]).toEqual([...ids].map((_, i) => i));
		expect(ids.size).toBe(2 * atlas.area.length);
		for (const { id, most } of all)
			for (const tier of id === CHINA ? [0] : TIERS.map((_, i) => i + 1)) {
				const own = features.filter(
					({ properties: p }) => p?.['province'] === id && p['tier'] === tier
				);
				expect(own.map((f) => f.properties?.['count'] as number)).toEqual(
					Array.from({ length: most }, (_, i) => i + 1)
				);
			}
	});

	it('have the same ids however large the map is', () => {
		const ofGuangdong = (tier: number) =>
			features
				.filter(({ properties: p }) => p?.['province'] === 'CN-GD' && p['tier'] === tier)
				.map((f) => f.id);
		expect(ofGuangdong(1).length).toBeGreaterThan(10);
		expect(ofGuangdong(4)).toEqual(ofGuangdong(1));
	});
});

describe('far off', () => {
	it('one number stands for all of China, and from zoom 1.25 on one for each province', () => {
		expect([0.4, 1.2, 1.25, 1.5, 1.9, 3].map(tierAt)).toEqual([0, 0, 1, 2, 3, 4]);
		expect(numbersOf(atlas, 0, china).map(({ id, most }) => [id, most])).toEqual([
			[CHINA, atlas.area.length]
		]);
		expect(numbersOf(atlas, 1, china)).toHaveLength(all.length - 1);
	});
});

describe.each([0.4, ...TIERS].map((zoom, tier) => ({ tier, zoom })))(
	'numbers at zoom $zoom',
	({ tier, zoom }) => {
		const numbers = numbersOf(atlas, tier, china);

		it('lie on no other, nor on the name of China, nor on the pilot zone', () => {
			const pilot = atlas.zone.find(({ programme }) => programme === PILOT_ZONE);
			for (const [i, a] of numbers.entries()) {
				for (const b of numbers.slice(i + 1))
					expect(pixels(a.at, b.at, zoom), `${a.id} ${b.id}`).toBeGreaterThan(
						discRadius(a.most) + discRadius(b.most)
					);
				expect(pixels(a.at, china, zoom), a.id).toBeGreaterThan(discRadius(a.most) + 8);
				expect(pixels(a.at, pilot?.at as LonLat, zoom), a.id).toBeGreaterThan(
					discRadius(a.most) + 6
				);
			}
		});

		it('stand as near their areas as there is room', () => {
			for (const { id, at } of numbers) {
				const own = atlas.area.filter((a) => id === CHINA || a.province === id);
				const nearest = Math.min(...own.map((a) => pixels(a.at, at, zoom)));
				expect(nearest, id).toBeLessThan(30);
			}
		});
	}
);

it('a number fits into its disc', () => {
	// Twelve pixels high, as most digits seven wide.
	for (const n of [1, 9, 10, 21, 99, 178])
		expect(2 * discRadius(n)).toBeGreaterThan(Math.hypot(6.6 * String(n).length, 8.6));
});
