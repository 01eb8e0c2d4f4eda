import { describe, expect, it } from 'vitest';
import { onFlat, worldSize } from '../../../../src/lib/map/camera/flat-view.ts';
import { MIN_ZOOM } from '../../../../src/lib/map/camera/limits.ts';
import { discRadius } from '../../../../src/lib/map/drawn/disc.ts';
import { labelPoint } from '../../../../src/lib/map/drawn/ground.ts';
import { tierAt, TIERS } from '../../../../src/lib/map/drawn/zoom-windows.ts';
import { numberPlaces } from '../../../../src/lib/map/layout/province-places.ts';
import type { LonLat } from '../../../../src/lib/model/atlas.ts';
import { PILOT_ZONE } from '../../../../src/lib/model/drawable.ts';
import { CHINA, provincesOf } from '../../../../src/lib/model/provinces.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { realGround } from '../../helpers/ground.ts';

const atlas = realAtlas();
const china = labelPoint(realGround(), CHINA) as LonLat;
const all = provincesOf(atlas);

/** Distance of two places on the map, CSS pixels. */
function pixels(a: LonLat, b: LonLat, zoom: number): number {
	const [from, to] = [onFlat(a), onFlat(b)];
	return Math.hypot(to.x - from.x, to.y - from.y) * worldSize(zoom);
}

describe('the numbers of pilot areas far off', () => {
	it('are one for all of China, and from zoom 1.25 on one for each province', () => {
		expect([0.4, 1.2, 1.25, 1.5, 1.9, 3].map(tierAt)).toEqual([0, 0, 1, 2, 3, 4]);
		expect([...numberPlaces(atlas, 0, china).keys()]).toEqual([CHINA]);
		expect([...numberPlaces(atlas, 1, china).keys()]).toEqual(all.slice(1).map(({ id }) => id));
	});
});

describe.each([MIN_ZOOM, ...TIERS].map((zoom, tier) => ({ tier, zoom })))(
	'numbers at zoom $zoom',
	({ tier, zoom }) => {
		const places = numberPlaces(atlas, tier, china);
		const numbers = all.flatMap((province) => {
			const at = places.get(province.id);
			return at ? [{ ...province, at }] : [];
		});

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
