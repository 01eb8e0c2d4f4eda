import { describe, expect, it } from 'vitest';
import { CENTRE } from '../../../../src/lib/map/camera/flat-view.ts';
import { recordFit, worldFit } from '../../../../src/lib/map/camera/fit.ts';
import { labelPoint } from '../../../../src/lib/map/drawn/ground.ts';
import { find } from '../../../../src/lib/model/atlas.ts';
import { kinds, type Kind } from '../../../../src/lib/model/kinds.ts';
import { membersOn } from '../../../../src/lib/model/members.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { realGround } from '../../helpers/ground.ts';

const atlas = realAtlas();
const ground = realGround();

function fitOf(kind: Kind, id: string) {
	const item = find(atlas, kind, id);
	if (!item) throw new Error(`There is no ${kind} ${id}.`);
	return recordFit(item, atlas, ground);
}

describe('the view of the world', () => {
	it('is as wide as the map on a desktop, with the Pacific in the middle', () => {
		const fit = worldFit(1440, 680);
		expect(fit).toMatchObject({ type: 'centre', at: [CENTRE, 14] });
		expect(fit.type === 'centre' && 512 * 2 ** fit.zoom).toBeCloseTo(1440);
	});

	it('is of Asia on a phone, larger than the whole world would be', () => {
		const fit = worldFit(390, 640);
		expect(fit).toMatchObject({ type: 'centre', at: [96, 24] });
		expect(fit.type === 'centre' && 512 * 2 ** fit.zoom).toBeGreaterThan(2 * 390);
	});

	it('is never smaller than the map is wide', () => {
		for (const [width, height] of [
			[320, 480],
			[390, 844],
			[844, 390],
			[1024, 768],
			[3840, 2160],
			[2160, 3840]
		] as const) {
			const fit = worldFit(width, height);
			expect(fit.type === 'centre' && 512 * 2 ** fit.zoom).toBeGreaterThanOrEqual(width - 1e-6);
		}
	});
});

describe('the view of a record', () => {
	it('is sane for every record that has one', () => {
		for (const kind of kinds)
			for (const item of atlas[kind]) {
				const fit = recordFit(item, atlas, ground);
				const name = `${kind}/${item.id}`;
				if (kind !== 'mechanism' && kind !== 'event') expect(fit, name).toBeDefined();
				if (fit?.type === 'centre')
					expect(fit.at, name).toEqual('at' in item ? item.at : undefined);
				if (fit?.type !== 'bounds') continue;
				const [west, south, east, north] = fit.bounds;
				expect(west, name).toBeLessThan(east);
				expect(south, name).toBeLessThan(north);
				expect(east - west, name).toBeLessThanOrEqual(360);
				expect(Math.max(Math.abs(south), Math.abs(north)), name).toBeLessThanOrEqual(90);
			}
	});

	it('of a partner holds its label point', () => {
		for (const { id, country } of atlas.partner) {
			const fit = fitOf('partner', id);
			const [lon, lat] = labelPoint(ground, country) ?? [NaN, NaN];
			if (fit?.type !== 'bounds') throw new Error(id);
			const [west, south, east, north] = fit.bounds;
			expect(
				[lon, lon + 360, lon - 360].some((x) => x >= west && x <= east),
				id
			).toBe(true);
			expect(lat >= south && lat <= north, id).toBe(true);
		}
	});

	it('of an area with several divisions holds all of them', () => {
		const several = atlas.area.filter((a) => a.gb.length > 1);
		expect(several.length).toBeGreaterThan(0);
		for (const area of several) {
			const fit = fitOf('area', area.id);
			if (fit?.type !== 'bounds') throw new Error(area.id);
			for (const code of area.gb) {
				const [west, south, east, north] = ground.bounds[code] ?? [NaN, NaN, NaN, NaN];
				expect(fit.bounds[0]).toBeLessThanOrEqual(west);
				expect(fit.bounds[1]).toBeLessThanOrEqual(south);
				expect(fit.bounds[2]).toBeGreaterThanOrEqual(east);
				expect(fit.bounds[3]).toBeGreaterThanOrEqual(north);
			}
		}
	});

	it('of an area without a shape is its point', () => {
		const area = find(atlas, 'area', 'hangzhou');
		if (!area) throw new Error();
		expect(recordFit(area, atlas, { ...ground, bounds: {} })).toEqual({
			type: 'centre',
			at: area.at,
			zoom: 6
		});
	});

	it('of a mechanism holds its members, the Americas to the east', () => {
		const rcep = fitOf('mechanism', 'rcep');
		const depa = fitOf('mechanism', 'depa');
		if (rcep?.type !== 'bounds' || depa?.type !== 'bounds') throw new Error();
		expect(rcep.bounds[0]).toBeGreaterThan(50);
		const members = membersOn(find(atlas, 'mechanism', 'depa') as never, atlas.asOf);
		expect(members.has('CL')).toBe(true);
		expect(depa.bounds[2]).toBeGreaterThan(280);
	});

	it('of a mechanism leaves out who only applied: RCEP lies in Asia and Oceania', () => {
		const rcep = fitOf('mechanism', 'rcep');
		const applied = [...membersOn(find(atlas, 'mechanism', 'rcep') as never, atlas.asOf).values()];
		expect(applied).toContainEqual({ country: 'CL', status: 'applicant', certain: true });
		if (rcep?.type !== 'bounds') throw new Error('no bounds');
		expect(rcep.bounds[2]).toBeLessThan(200);
	});

	it('of a mechanism without members is that of the world', () => {
		expect(fitOf('mechanism', 'online-lectures')).toBeUndefined();
	});
});
