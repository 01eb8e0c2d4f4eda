import { describe, expect, it } from 'vitest';
import { labelLayers } from '../../../../../src/lib/map/gl/layers/labels.ts';
import { opacity } from '../../../helpers/paint.ts';
import { markedTheme } from '../../../helpers/tokens.ts';

const layers = labelLayers(markedTheme, 'en', true);
const shown = (source: string, state: Record<string, unknown>) =>
	layers
		.filter((l) => 'source' in l && l.source === source && opacity(l, { state }) > 0)
		.map((l) => l.id);

describe('the name of a partner', () => {
	it('stands once, in whatever state it is', () => {
		for (const state of [
			{ on: true },
			{ possible: true },
			{ selected: true },
			{ on: true, fresh: true },
			{ on: true, selected: true }
		])
			expect(shown('partner-points', state), JSON.stringify(state)).toHaveLength(1);
		expect(shown('partner-points', {})).toEqual([]);
	});
});

describe('the name of an area', () => {
	it('stands from mid zoom on while it is in force or possible, and at any zoom when it is selected', () => {
		for (const flag of ['on', 'possible'])
			expect(shown('areas', { [flag]: true })).toEqual(['labels-area']);
		expect(shown('areas', { on: true, selected: true })).toEqual(['labels-area-selected']);
		expect(shown('areas', {})).toEqual([]);
		expect(layers.find((l) => l.id === 'labels-area-selected')?.minzoom).toBeUndefined();
		expect(layers.find((l) => l.id === 'labels-area')?.minzoom).toBeGreaterThanOrEqual(4);
	});
});

describe('names of places', () => {
	it('stand whatever the day is', () => {
		expect(shown('names', {})).toEqual(
			layers.filter((l) => 'source' in l && l.source === 'names').map((l) => l.id)
		);
	});

	it('each kind has one layer of its own', () => {
		const filters = layers.flatMap((l) =>
			'source' in l && l.source === 'names' ? [JSON.stringify(l.filter)] : []
		);
		for (const type of ['country', 'ocean', 'sea', 'china'])
			expect(
				filters.filter((f) => f.includes(`"${type}"`)),
				type
			).toHaveLength(1);
	});
});
