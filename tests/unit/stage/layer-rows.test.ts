import { describe, expect, it } from 'vitest';
import { layerRows } from '../../../src/lib/stage/layer-rows.ts';
import type { Sees } from '../../../src/lib/state/map-handle.ts';
import { on, realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();
const rowsOn = (day: string, sees?: Sees) => layerRows(atlas, on(day), 'en', sees);
const shown = (day: string, sees?: Sees) =>
	rowsOn(day, sees)
		.filter((row) => row.onScreen)
		.map((row) => row.layer);

/** A screen with some records and countries on it, and nothing else. */
const screen = (...seen: string[]): Sees => ({
	record: (ref) => seen.includes(ref),
	country: (code) => seen.includes(code)
});

describe('the rows of the layers', () => {
	it('count what is in force on the day, and members of a mechanism', () => {
		const counts = Object.fromEntries(rowsOn('2023-01-01').map((row) => [row.layer, row.count]));
		const inForce = atlas.partner.filter((p) => p.span.latest <= on('2023-01-01')).length;
		expect(counts['partners']).toBe(inForce);
		expect(counts['rcep']).toBeGreaterThan(10);
		expect(counts['silk-road-ecommerce-pilot-zone']).toBe(0);
	});

	it('are all on screen where nobody can tell, but for those of which there are none', () => {
		const rows = rowsOn('2025-09-30');
		expect(rows.filter((row) => row.count > 0).every((row) => row.onScreen)).toBe(true);
		expect(shown('2013-01-01')).not.toContain('areas');
	});

	it('are on screen when one record of theirs is', () => {
		expect(shown('2025-09-30', screen())).toEqual([]);
		expect(shown('2025-09-30', screen('area/hangzhou'))).toEqual(['areas']);
		expect(shown('2025-09-30', screen('partner/ke'))).toEqual(['partners']);
	});

	it('of a mechanism are on screen when a country of its members is', () => {
		expect(shown('2025-09-30', screen('JP'))).toContain('rcep');
		expect(shown('2025-09-30', screen('IS'))).not.toContain('rcep');
		expect(shown('2019-12-31', screen('JP'))).not.toContain('rcep');
	});

	it('do not count a record that is not in force yet as seen', () => {
		expect(shown('2014-12-31', screen('area/hangzhou'))).toEqual([]);
	});
});
