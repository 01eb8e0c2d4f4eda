import { describe, expect, it } from 'vitest';
import { countFeatures, provincesWithAreas } from '../../../src/lib/map/province-places.ts';
import { realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();
const provinces = provincesWithAreas(atlas);
const features = countFeatures(atlas);

describe('the numbers of a province', () => {
	it('go from 1 to all the areas that it ever had, under ids without a gap', () => {
		expect(features.map((f) => f.id)).toEqual([...features.keys()]);
		expect(features).toHaveLength(atlas.area.length);
		for (const { id, most } of provinces) {
			const own = features.filter((f) => f.properties?.['province'] === id);
			expect(own.map((f) => f.properties?.['count'] as number)).toEqual(
				Array.from({ length: most }, (_, i) => i + 1)
			);
		}
	});

	it('stand in one place, clear of those of any other province', () => {
		for (const a of provinces)
			for (const b of provinces)
				if (a.id < b.id)
					expect(
						Math.hypot(a.at[0] - b.at[0], (a.at[1] - b.at[1]) * 1.2),
						`${a.id} ${b.id}`
					).toBeGreaterThan(1.7);
	});

	it('stand near their areas', () => {
		for (const { id, at } of provinces) {
			const own = atlas.area.filter((a) => a.province === id);
			const nearest = Math.min(...own.map((a) => Math.hypot(a.at[0] - at[0], a.at[1] - at[1])));
			expect(nearest, id).toBeLessThan(4);
		}
	});
});
