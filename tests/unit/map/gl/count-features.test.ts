import { describe, expect, it } from 'vitest';
import { TIERS } from '../../../../src/lib/map/drawn/zoom-windows.ts';
import { countFeatures } from '../../../../src/lib/map/gl/sources.ts';
import { CHINA, provincesOf } from '../../../../src/lib/model/provinces.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { realLayout } from '../../helpers/ground.ts';

const atlas = realAtlas();
const features = countFeatures(atlas, realLayout());

describe('the numbers of a province on the map', () => {
	it('go from 1 to all the areas that it ever had, under ids without a gap', () => {
		const ids = [...new Set(features.map((f) => Number(f.id)))];
		expect(ids.sort((a, b) => a - b)).toEqual(ids.map((_, i) => i));
		expect(ids).toHaveLength(2 * atlas.area.length);
		for (const { id, most } of provincesOf(atlas))
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
