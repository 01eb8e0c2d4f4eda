import { expect, it } from 'vitest';
import { labelPoint } from '../../../../src/lib/map/drawn/ground.ts';

it('the ground knows where a label stands, or that there is none', () => {
	const labels = {
		countries: [{ id: 'AA', lon: 5, lat: 5, rank: 1 }],
		provinces: [],
		seas: [],
		islands: []
	};
	const ground = { labels, bounds: {}, layout: { partners: [], numbers: {} } };
	expect(labelPoint(ground, 'AA')).toEqual([5, 5]);
	expect(labelPoint(ground, 'BB')).toBeUndefined();
});
