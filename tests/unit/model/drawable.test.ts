import { describe, expect, it } from 'vitest';
import { find } from '../../../src/lib/model/atlas.ts';
import { defaultLayers, layerIds, PILOT_ZONE } from '../../../src/lib/model/drawable.ts';
import { realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();
const ids = layerIds(atlas);

describe('what can be drawn', () => {
	it('are three kinds, every programme and every mechanism, once each', () => {
		expect(ids.slice(0, 3)).toEqual(['partners', 'areas', 'pavilions']);
		expect(ids).toHaveLength(3 + atlas.programmes.length + atlas.mechanism.length);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('can be named in an address without being encoded', () => {
		for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
	});

	it('includes what is drawn by default', () => {
		expect(ids).toEqual(expect.arrayContaining([...defaultLayers]));
		expect(defaultLayers).toEqual(['partners', 'areas', 'silk-road-ecommerce-pilot-zone']);
	});

	it('includes the programme of the pilot zone in Shanghai', () => {
		expect(find(atlas, 'zone', 'srec-shanghai')?.programme).toBe(PILOT_ZONE);
	});
});
