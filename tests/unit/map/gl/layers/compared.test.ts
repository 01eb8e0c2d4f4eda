/** New, kept and ended are told apart, and not by colour alone. */
import { describe, expect, it } from 'vitest';
import { areaLayers } from '../../../../../src/lib/map/gl/layers/areas.ts';
import {
	partnerLayers,
	partnerPointLayers
} from '../../../../../src/lib/map/gl/layers/partners.ts';
import { pavilionLayers, zoneLayers } from '../../../../../src/lib/map/gl/layers/zones.ts';
import { layerNamed, opacity, paint } from '../../../helpers/paint.ts';
import { markedTheme as theme } from '../../../helpers/tokens.ts';

const kept = { on: true, kept: true };
const added = { on: true, added: true };
const ended = { on: false, ended: true };

describe('a partner', () => {
	const fill = layerNamed(partnerLayers(theme), 'partners-fill');
	const outline = layerNamed(partnerLayers(theme), 'partners-outline');

	it('on both days is faint, an added one full, in its own colour and with a heavier line', () => {
		expect(opacity(fill, { state: kept })).toBe(0.42);
		expect(opacity(fill, { state: added })).toBe(1);
		expect(String(paint(fill, 'fill-color', { state: added }))).not.toBe(
			String(paint(fill, 'fill-color', { state: kept }))
		);
		expect(paint(outline, 'line-width', { state: added })).toBe(1.5);
		expect(paint(outline, 'line-width', { state: kept })).toBe(0.85);
	});

	it('that ended is not filled, and has a cross', () => {
		expect(opacity(fill, { state: ended })).toBe(0);
		const cross = layerNamed(partnerPointLayers(theme), 'partner-points-ended');
		expect(opacity(cross, { state: ended })).toBe(1);
		expect(opacity(cross, { state: kept })).toBe(0);
	});
});

describe('an area', () => {
	const point = layerNamed(areaLayers(theme), 'areas-point');
	const radius = (state: object) =>
		Number(
			paint(point, 'circle-radius', { state: { ...state }, zoom: 4, properties: { batch: 1 } })
		);

	it('on both days is smaller and without an outline, an added one as ever', () => {
		expect(radius(kept)).toBeLessThan(radius(added));
		expect(radius(added)).toBe(radius({ on: true }));
		expect(paint(point, 'circle-stroke-opacity', { state: kept })).toBe(0);
		expect(paint(point, 'circle-stroke-opacity', { state: added })).toBe(1);
	});

	it('that ended is a cross and no point', () => {
		expect(opacity(point, { state: ended })).toBe(0);
		expect(opacity(layerNamed(areaLayers(theme), 'areas-ended'), { state: ended })).toBe(1);
	});
});

describe('a zone or a pavilion', () => {
	it('on both days is faint, an added one full', () => {
		for (const layer of [...zoneLayers(['pilot-ftz']), ...pavilionLayers()]) {
			expect(opacity(layer, { state: kept })).toBe(0.42);
			expect(opacity(layer, { state: added })).toBe(1);
			expect(opacity(layer, { state: ended })).toBeGreaterThan(0);
		}
	});
});
