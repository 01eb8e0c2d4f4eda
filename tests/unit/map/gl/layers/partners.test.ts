import { describe, expect, it } from 'vitest';
import {
	partnerLayers,
	partnerPointLayers
} from '../../../../../src/lib/map/gl/layers/partners.ts';
import { layerNamed, opacity, paint } from '../../../helpers/paint.ts';
import { markedTheme as theme } from '../../../helpers/tokens.ts';

const layers = partnerLayers(theme);
const [points] = partnerPointLayers(theme);
const seen = (id: string, state: Record<string, unknown>) =>
	opacity(layerNamed(layers, id), { state });

describe('a partner', () => {
	it('in force is filled and outlined, not hatched', () => {
		const state = { on: true };
		expect(seen('partners-fill', state)).toBe(1);
		expect(seen('partners-outline', state)).toBe(1);
		expect(seen('partners-hatch', state)).toBe(0);
		expect(seen('partners-possible-outline', state)).toBe(0);
	});

	it('only possible is hatched and has a broken outline, not filled', () => {
		const state = { possible: true };
		expect(seen('partners-hatch', state)).toBe(1);
		expect(seen('partners-possible-outline', state)).toBe(1);
		expect(paint(layerNamed(layers, 'partners-possible-outline'), 'line-dasharray')).toHaveLength(
			2
		);
		expect(seen('partners-fill', state)).toBe(0);
		expect(seen('partners-outline', state)).toBe(0);
	});

	it('under the pointer is of another colour, and tinted even where it is hatched', () => {
		const contrast = { ...theme, partner: '#000000', 'partner-line': '#ffffff' };
		const fill = layerNamed(partnerLayers(contrast), 'partners-fill');
		const colour = (state: Record<string, unknown>) => String(paint(fill, 'fill-color', { state }));
		expect(colour({ on: true, hover: true })).not.toBe(colour({ on: true }));
		expect(seen('partners-fill', { possible: true, hover: true })).toBeGreaterThan(0);
		expect(seen('partners-fill', { possible: true, hover: true })).toBeLessThan(1);
	});

	it('new or selected is told apart by colour and by a heavier line', () => {
		const outline = layerNamed(layers, 'partners-outline');
		const width = (state: Record<string, unknown>) =>
			Number(paint(outline, 'line-width', { state }));
		for (const flag of ['fresh', 'selected']) {
			expect(width({ on: true, [flag]: true })).toBeGreaterThan(2 * width({ on: true }));
			expect(String(paint(outline, 'line-color', { state: { [flag]: true } }))).not.toBe(
				String(paint(outline, 'line-color', { state: {} }))
			);
		}
	});

	it('selected before its time is outlined all the same', () => {
		expect(seen('partners-outline', { selected: true })).toBe(1);
		expect(seen('partners-fill', { selected: true })).toBe(0);
	});

	it('has a dot, larger for a small state and largest when selected', () => {
		if (!points) throw new Error();
		const radius = (small: boolean, state = {}) =>
			Number(paint(points, 'circle-radius', { properties: { small }, state }));
		expect(radius(true)).toBeGreaterThan(radius(false));
		expect(radius(false, { selected: true })).toBeGreaterThan(radius(true));
	});
});

describe('fills and lines', () => {
	it('share a source and are kept apart by the kind of their geometry', () => {
		const polygons = ['==', ['geometry-type'], 'Polygon'];
		const linesOf: Record<string, unknown> = {
			'partners-hatch': ['all', polygons, ['get', 'rough']],
			'partners-possible-outline': [
				'all',
				['==', ['geometry-type'], 'LineString'],
				['get', 'rough']
			],
			'partners-outline': ['==', ['get', 'minor'], false],
			'partners-outline-minor': ['==', ['get', 'minor'], true]
		};
		for (const layer of layers)
			expect(layer).toMatchObject({ source: 'partners', filter: linesOf[layer.id] ?? polygons });
	});

	it('spare the small islands of a country the heavy line', () => {
		for (const flag of ['selected', 'fresh'])
			expect(seen('partners-outline-minor', { on: true, [flag]: true })).toBe(1);
		const minor = layers.find((l) => l.id === 'partners-outline-minor');
		expect(minor?.paint).toMatchObject({ 'line-width': 0.6 });
	});
});
