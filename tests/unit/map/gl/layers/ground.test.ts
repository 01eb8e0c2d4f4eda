import { describe, expect, it } from 'vitest';
import { groundLayers } from '../../../../../src/lib/map/gl/layers/ground.ts';
import { markedTheme } from '../../../helpers/tokens.ts';

const layers = groundLayers(markedTheme);

describe('the ground', () => {
	it('begins with the sea, under everything', () => {
		expect(layers[0]).toMatchObject({
			type: 'background',
			paint: { 'background-color': markedTheme.sea }
		});
	});

	it('has the water lines under the land, wide ones first', () => {
		const lines = layers.filter((l) => l.id.startsWith('ground-water-line-'));
		const widths = lines.map((l) => (l.paint as { 'line-width': number })['line-width']);
		expect(widths).toEqual([...widths].sort((a, b) => b - a));
		const land = layers.findIndex((l) => l.id === 'ground-land');
		expect(lines.every((l) => layers.indexOf(l) < land)).toBe(true);
	});

	it('is not seen through: land and China have no gaps of antialiasing', () => {
		for (const id of ['ground-land', 'ground-china'])
			expect(layers.find((l) => l.id === id)?.paint).toMatchObject({ 'fill-antialias': false });
	});

	it('depends on no state', () => {
		expect(JSON.stringify(layers)).not.toContain('feature-state');
	});
});
