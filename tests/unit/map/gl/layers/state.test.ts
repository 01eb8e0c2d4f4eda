import { describe, expect, it } from 'vitest';
import type { LayerSpecification } from 'maplibre-gl';
import { byFlag, flag } from '../../../../../src/lib/map/gl/layers/state.ts';
import { paint } from '../../../helpers/paint.ts';

describe('a value by flag', () => {
	const layer: LayerSpecification = {
		id: 'a-layer',
		type: 'circle',
		source: 'a',
		paint: { 'circle-radius': byFlag(['selected', 3], ['on', 2], 1) }
	};
	const radius = (state: Record<string, unknown>) => paint(layer, 'circle-radius', { state });

	it('is that of the first flag that is set', () => {
		expect(radius({ on: true })).toBe(2);
		expect(radius({ selected: true })).toBe(3);
		expect(radius({ on: true, selected: true })).toBe(3);
	});

	it('is the last one where none is set, or set back', () => {
		expect(radius({})).toBe(1);
		expect(radius({ on: false, selected: false })).toBe(1);
		expect(radius({ hover: true })).toBe(1);
	});
});

it('a flag that was never set is false', () => {
	expect(flag('on')).toEqual(['boolean', ['feature-state', 'on'], false]);
});
