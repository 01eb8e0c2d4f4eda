import { describe, expect, it } from 'vitest';
import { areaLayers, areaShapeLayers } from '../../../../../src/lib/map/gl/layers/areas.ts';
import { Color } from '@maplibre/maplibre-gl-style-spec';
import { layerNamed, opacity, paint } from '../../../helpers/paint.ts';
import { markedTheme } from '../../../helpers/tokens.ts';
import { batchToken } from '../../../../../src/lib/map/drawn/theme.ts';
import { BATCH_COLOURS } from '../../../../../src/lib/model/batches.ts';

const points = layerNamed(areaLayers(markedTheme), 'areas-point');

describe('an area', () => {
	it('has the colour of its batch, for every step of the ramp', () => {
		for (let number = 1; number <= BATCH_COLOURS; number++) {
			const token = markedTheme[batchToken(number)];
			const drawn = paint(points, 'circle-color', { properties: { batch: number } });
			expect(String(drawn), `batch ${number}`).toBe(String(Color.parse(token)));
		}
	});

	it('grows with the zoom', () => {
		const radii = [1, 3, 4, 6, 8].map((zoom) => Number(paint(points, 'circle-radius', { zoom })));
		expect(radii).toEqual([...radii].sort((a, b) => a - b));
		expect(radii.at(-1)).toBe(6);
	});

	it('is fainter while only possible, and gone once ended', () => {
		const on = opacity(points, { state: { on: true } });
		const possible = opacity(points, { state: { possible: true } });
		expect(on).toBe(1);
		expect(possible).toBeGreaterThan(0);
		expect(possible).toBeLessThan(on);
		expect(opacity(points, { state: { on: false } })).toBe(0);
	});

	it('is outlined from mid zoom on', () => {
		for (const layer of areaShapeLayers(markedTheme))
			expect(layer.minzoom).toBeGreaterThanOrEqual(4);
	});
});

it('a city that belongs to what is selected has its ring where it has a point, and none on a number', () => {
	const halo = layerNamed(areaLayers(markedTheme), 'areas-halo');
	const ring = (zoom: number, state: Record<string, boolean>) =>
		paint(halo, 'circle-stroke-opacity', { zoom, state });
	expect(ring(3.9, { related: true })).toBe(0);
	expect(ring(4, { related: true })).toBe(0.9);
	expect(ring(2, { related: true, selected: true })).toBe(1);
	expect(ring(2, { related: true, fresh: true })).toBe(0.8);
});
