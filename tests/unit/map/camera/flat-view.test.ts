import { describe, expect, it } from 'vitest';
import { CENTRE as DRAWN_CENTRE, flatView } from '../../../../geo/flat-view.ts';
import { CENTRE, fromFlat, onFlat } from '../../../../src/lib/map/camera/flat-view.ts';
import type { LonLat } from '../../../../src/lib/model/atlas.ts';

const places: LonLat[] = [
	[152, 14],
	[108.9, 34.3],
	[-70.9, -33.6],
	[-27.9, 65],
	[-172, -13.6],
	[331.9, -50]
];

describe('the flat view', () => {
	it('is the one that the ground is drawn on', () => {
		expect(CENTRE).toBe(DRAWN_CENTRE);
		const project = flatView(4096, [0, 0, 4096, 4096]);
		for (const at of places) {
			const { x, y } = onFlat(at);
			const [drawnX = NaN, drawnY = NaN] = project(at) ?? [];
			expect(x * 4096).toBeCloseTo(drawnX, 6);
			expect(y * 4096).toBeCloseTo(drawnY, 6);
		}
	});

	it('begins at 28° W', () => {
		expect(onFlat([-28, 0])).toEqual({ x: 0, y: 0.5 });
		expect(onFlat([-28.1, 0]).x).toBeGreaterThan(0.999);
	});

	it('leads back to the place', () => {
		for (const [lon, lat] of places) {
			const [backLon, backLat] = fromFlat(onFlat([lon, lat]));
			expect(((((backLon - lon) % 360) + 360) % 360) % 359.999999).toBeCloseTo(0, 5);
			expect(backLat).toBeCloseTo(lat, 8);
		}
	});
});
