import type { FilterSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { SelectedName } from '../../../../src/lib/map/gl/selected-name.ts';
import { realAtlas } from '../../helpers/atlas.ts';

const atlas = realAtlas();
const hangzhou = atlas.area.findIndex((a) => a.id === 'hangzhou');
const chile = atlas.partner.findIndex((p) => p.id === 'cl');

function recorded() {
	const calls: [string, unknown][] = [];
	const name = new SelectedName(
		{
			setFilter: (layer: string, filter: FilterSpecification) =>
				calls.push([layer, (filter as [string, unknown, [string, unknown]])[2][1]])
		},
		atlas
	);
	return { name, calls };
}

describe('the name of what is selected', () => {
	it('is a layer of its own, which the one before leaves', () => {
		const { name, calls } = recorded();
		name.select('area/hangzhou');
		name.select('partner/cl');
		name.select(null);
		expect(calls).toEqual([
			['labels-area-selected', [hangzhou]],
			['labels-partner-selected', [chile]],
			['labels-area-selected', []],
			['labels-partner-selected', []]
		]);
	});

	it('touches nothing while the selection stays, or has no name on the map', () => {
		const { name, calls } = recorded();
		name.select(null);
		name.select('mechanism/rcep');
		name.select('partner/cl');
		name.select('partner/cl');
		expect(calls).toEqual([['labels-partner-selected', [chile]]]);
	});
});
