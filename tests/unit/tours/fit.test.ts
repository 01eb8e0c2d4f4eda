import { describe, expect, it } from 'vitest';
import type { AnyItem, Atlas } from '$lib/model/atlas.ts';
import { fitRecords } from '$lib/tours/fit.ts';

const atlas = {} as Atlas;
const ground = { bounds: { CL: [-80, -56, -66, -17] as [number, number, number, number] } };
const chile = { kind: 'partner', country: 'CL' } as AnyItem;
const shanghai = { kind: 'zone', at: [120, 31] } as AnyItem;

describe('what a stop has in sight', () => {
	it('leaves room for the name at the right of the easternmost of several records', () => {
		const fit = fitRecords([shanghai, chile], atlas, ground);
		// 294° E is the edge of Chile, 174° from Shanghai.
		expect(fit).toMatchObject({ bounds: [120, -56, 294 + 174 * 0.08, 31] });
	});
	it('is one record as it is', () => {
		expect(fitRecords([chile], atlas, ground)).toMatchObject({ bounds: [280, -56, 294, -17] });
	});
});
