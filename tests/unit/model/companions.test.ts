import { describe, expect, it } from 'vitest';
import { findRef, refOf } from '../../../src/lib/model/atlas.ts';
import { companionsOf } from '../../../src/lib/model/companions.ts';
import { BILATERAL, membersOn } from '../../../src/lib/model/members.ts';
import { statusOn } from '../../../src/lib/model/status.ts';
import { realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();
const day = atlas.asOf;
const of = (ref: Parameters<typeof companionsOf>[1], on = day) => companionsOf(atlas, ref, on);

describe('what stands together with a partner', () => {
	it('are the other countries that its agreements in force bind, and not all partners', () => {
		const rcep = atlas.mechanism.find((m) => m.id === 'rcep');
		if (!rcep) throw new Error('RCEP is a mechanism.');
		const bound = [...membersOn(rcep, day).values()].filter(
			(m) => m.status === 'in-force' && m.certain
		);
		const { countries } = of('partner/nz');
		for (const { country } of bound)
			expect(countries.includes(country), country).toBe(country !== 'NZ');
		expect(countries).not.toContain('NZ');
		expect(atlas.mechanism.some((m) => m.id === BILATERAL)).toBe(true);
		expect(countries).not.toContain('RW');
	});

	it('follow the clock', () => {
		expect(of('partner/nz', atlas.firstDay).countries).toEqual([]);
	});
});

describe('what stands together with any record', () => {
	const all = [...atlas.partner, ...atlas.area, ...atlas.zone, ...atlas.pavilion];

	it('is drawn on that day, and is not the record itself', () => {
		for (const item of all)
			for (const ref of of(refOf(item)).refs) {
				const other = findRef(atlas, ref);
				expect(ref).not.toBe(refOf(item));
				expect(['in-force', 'possible']).toContain(other && statusOn(other.span, day));
				expect(['partner', 'area', 'zone', 'pavilion']).toContain(other?.kind);
			}
	});

	it('goes both ways', () => {
		const shown = new Map(all.map((item) => [refOf(item), of(refOf(item)).refs]));
		for (const [ref, refs] of shown) {
			const item = findRef(atlas, ref);
			const status = item && statusOn(item.span, day);
			if (status !== 'in-force' && status !== 'possible') continue;
			for (const other of refs) expect(shown.get(other), `${other} of ${ref}`).toContain(ref);
		}
	});

	it('is nothing where nothing is selected', () => {
		expect(of(null)).toEqual({ refs: [], countries: [] });
	});

	it('joins a zone and the area of its city', () => {
		const zones = atlas.zone.filter((z) => z.gb.includes('310000'));
		expect(of('area/shanghai').refs).toEqual(expect.arrayContaining(zones.map(refOf)));
	});
});
