import type { FilterSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { NowNames } from '../../../src/lib/map/now-names.ts';
import { refOf } from '../../../src/lib/model/atlas.ts';
import { realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();
const [partner] = atlas.partner;
if (!partner) throw new Error('There are partners.');
const first = partner.span.latest;

function recorded() {
	const calls: [string, unknown][] = [];
	const names = new NowNames(
		{
			setFilter: (layer: string, filter: FilterSpecification) =>
				calls.push([layer, (filter as [string, unknown, [string, unknown]])[2][1]])
		},
		atlas
	);
	return { names, calls };
}

describe('the names of now', () => {
	it('are those of what came into force on the day and of what is selected', () => {
		const { names, calls } = recorded();
		names.show(first, null, null);
		names.show(first, null, 'area/hangzhou');
		names.show(first + 1, null, null);
		expect(calls).toEqual([
			['labels-partner-now', [0]],
			['labels-area-now', [atlas.area.findIndex((a) => a.id === 'hangzhou')]],
			['labels-partner-now', []],
			['labels-area-now', []]
		]);
	});

	it('touch nothing while the news stays the same, day after day', () => {
		const { names, calls } = recorded();
		for (let day = first + 1; day < first + 40; day++) names.show(day, null, refOf(partner));
		expect(calls).toEqual([['labels-partner-now', [0]]]);
	});

	it('call nothing new on a day while two days are compared', () => {
		const { names, calls } = recorded();
		names.show(first, first - 10, null);
		expect(calls).toEqual([]);
	});
});
