import { describe, expect, it } from 'vitest';
import { pavilionLayers, zoneLayers } from '../../../../../src/lib/map/gl/layers/zones.ts';
import { opacity } from '../../../helpers/paint.ts';

describe('zones', () => {
	it('have one layer and one symbol for each programme', () => {
		const layers = zoneLayers(['pilot-ftz', 'hainan-ftp']);
		expect(layers).toMatchObject([
			{
				id: 'zones-pilot-ftz',
				filter: ['==', ['get', 'programme'], 'pilot-ftz'],
				layout: { 'icon-image': 'mark-pilot-ftz' }
			},
			{
				id: 'zones-hainan-ftp',
				filter: ['==', ['get', 'programme'], 'hainan-ftp'],
				layout: { 'icon-image': 'mark-hainan-ftp' }
			}
		]);
	});

	it('and pavilions never hide one another', () => {
		for (const layer of [...zoneLayers(['pilot-ftz']), ...pavilionLayers()])
			expect(layer.layout).toMatchObject({
				'icon-allow-overlap': true,
				'icon-ignore-placement': true
			});
	});

	it('and pavilions are fainter while only possible, and seen when selected', () => {
		for (const layer of [...zoneLayers(['pilot-ftz']), ...pavilionLayers()]) {
			const seen = (state: Record<string, unknown>) => opacity(layer, { state });
			expect([seen({ on: true }), seen({ selected: true }), seen({})]).toEqual([1, 1, 0]);
			expect(seen({ possible: true })).toBeGreaterThan(0);
			expect(seen({ possible: true })).toBeLessThan(1);
		}
	});
});
