import { describe, expect, it } from 'vitest';
import { find, type MechanismItem, type MemberItem } from '../../../src/lib/model/atlas.ts';
import { spanOf } from '../../../src/lib/model/compile.ts';
import {
	BILATERAL,
	chosenMechanisms,
	mechanismsOf,
	memberCountries,
	membersOfAny,
	membersOn
} from '../../../src/lib/model/members.ts';
import type { MemberStatus } from '../../../src/lib/model/schema.ts';
import { statusOn } from '../../../src/lib/model/status.ts';
import { on, realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();

function mechanism(id: string): MechanismItem {
	const found = find(atlas, 'mechanism', id);
	if (!found) throw new Error(`There is no mechanism ${id}.`);
	return found;
}

/** Countries by status, those whose membership is certain. */
function certain(id: string, day: string): Partial<Record<MemberStatus, string[]>> {
	const here = [...membersOn(mechanism(id), on(day)).values()].filter((m) => m.certain);
	return Object.fromEntries(
		[...new Set(here.map((m) => m.status))].map((status) => [
			status,
			here
				.filter((m) => m.status === status)
				.map((m) => m.country)
				.sort()
		])
	);
}

const member = (
	country: string,
	status: MemberStatus,
	start: string,
	end?: string
): MemberItem => ({
	country,
	status,
	start,
	span: spanOf(start, end),
	confidence: 'press'
});
const pact = (...members: MemberItem[]): MechanismItem => ({ ...mechanism('rcep'), members });

const signatories = 'AU BN CN ID JP KH KR LA MM MY NZ PH SG TH VN'.split(' ');

describe('RCEP', () => {
	it('has nobody in it before the day of signing', () => {
		expect(certain('rcep', '2020-11-14')).toEqual({});
	});

	it('is signed by fifteen, and in force for none, on 1 June 2021', () => {
		expect(certain('rcep', '2021-06-01')).toEqual({ signed: signatories });
	});

	it('is in force for ten and signed by five on 2 January 2022', () => {
		expect(certain('rcep', '2022-01-02')).toEqual({
			'in-force': 'AU BN CN JP KH LA NZ SG TH VN'.split(' '),
			signed: 'ID KR MM MY PH'.split(' ')
		});
	});

	it('is in force for all fifteen on 2 June 2023, and not the day before', () => {
		expect(certain('rcep', '2023-06-01').signed).toEqual(['PH']);
		expect(certain('rcep', '2023-06-02')).toMatchObject({ 'in-force': signatories });
		expect(certain('rcep', '2023-06-02').signed).toBeUndefined();
	});

	it('has four applicants on 25 September 2025', () => {
		expect(certain('rcep', '2025-09-25').applicant).toEqual(['BD', 'CL', 'HK', 'LK']);
	});
});

describe('DEPA', () => {
	it('has its parties and its applicants apart on the latest day', () => {
		const { asOf } = atlas;
		const now = [...membersOn(mechanism('depa'), asOf).values()];
		const those = (status: MemberStatus) =>
			now
				.filter((m) => m.status === status && m.certain)
				.map((m) => m.country)
				.sort();
		expect(those('in-force')).toEqual(['CL', 'KR', 'NZ', 'SG']);
		expect(those('applicant')).toEqual(['AE', 'CA', 'CN', 'CR', 'EC', 'PE', 'SV']);
		expect(now).toHaveLength(11);
	});

	it('makes an applicant of China on 1 November 2021', () => {
		expect(membersOn(mechanism('depa'), on('2021-10-31')).has('CN')).toBe(false);
		expect(membersOn(mechanism('depa'), on('2021-11-01')).get('CN')).toEqual({
			country: 'CN',
			status: 'applicant',
			certain: true
		});
	});

	it('makes a party of the applicant Korea on 3 May 2024', () => {
		expect(membersOn(mechanism('depa'), on('2024-05-02')).get('KR')?.status).toBe('applicant');
		expect(membersOn(mechanism('depa'), on('2024-05-03')).get('KR')?.status).toBe('in-force');
	});

	it('leaves an applicant uncertain while the day of its application is not known', () => {
		expect(membersOn(mechanism('depa'), on('2023-06-29')).get('CA')).toMatchObject({
			certain: false
		});
		expect(membersOn(mechanism('depa'), on('2023-06-30')).get('CA')).toMatchObject({
			certain: true
		});
	});
});

describe('a country with several statuses', () => {
	const statusOf = (m: MechanismItem, day: string) => membersOn(m, on(day)).get('SG');

	it('has the latest of them', () => {
		const m = pact(member('SG', 'in-force', '2020'), member('SG', 'left', '2022-05-01'));
		expect(statusOf(m, '2022-04-30')?.status).toBe('in-force');
		expect(statusOf(m, '2022-05-01')?.status).toBe('left');
	});

	it('has the strongest of those that began on one day, in whatever order they stand', () => {
		const a = member('SG', 'signed', '2020-01-01');
		const b = member('SG', 'in-force', '2020-01-01');
		expect(statusOf(pact(a, b), '2020-01-01')?.status).toBe('in-force');
		expect(statusOf(pact(b, a), '2020-01-01')?.status).toBe('in-force');
	});

	it('has a certain one rather than a possible one', () => {
		const signed = member('SG', 'signed', '2020-01-01');
		const soon = member('SG', 'in-force', '2021');
		for (const m of [pact(signed, soon), pact(soon, signed)]) {
			expect(statusOf(m, '2021-06-01')).toEqual({ country: 'SG', status: 'signed', certain: true });
			expect(statusOf(m, '2021-12-31')).toEqual({
				country: 'SG',
				status: 'in-force',
				certain: true
			});
		}
	});

	it('has none once all have ended', () => {
		expect(
			statusOf(pact(member('SG', 'signed', '2020', '2021-01-01')), '2021-01-01')
		).toBeUndefined();
	});
});

describe('the mechanisms of a country', () => {
	const idsOf = (country: string, day: string) =>
		mechanismsOf(atlas, country, on(day)).map((m) => m.mechanism.id);

	it('are those it belongs to on the day', () => {
		expect(idsOf('NZ', '2020-06-11')).not.toContain('depa');
		expect(idsOf('NZ', '2020-06-12')).toContain('depa');
		expect(idsOf('NZ', '2022-01-02')).toEqual(expect.arrayContaining(['rcep', 'depa', 'cptpp']));
	});

	it('do not include the bilateral memorandum', () => {
		for (const { country } of atlas.partner)
			expect(mechanismsOf(atlas, country, atlas.asOf).map((m) => m.mechanism.id)).not.toContain(
				BILATERAL
			);
	});

	it('are none for a country that no mechanism names', () => {
		expect(mechanismsOf(atlas, 'XX', atlas.asOf)).toEqual([]);
	});
});

describe('members of several mechanisms', () => {
	it('leaves out who only may have applied by then: nobody before DEPA existed', () => {
		expect(membersOfAny(atlas, ['depa'], on('2014-01-01'))).toEqual(new Map());
	});

	it('are all of theirs, with the stronger status', () => {
		const day = on('2025-01-01');
		const both = membersOfAny(atlas, ['rcep', 'depa'], day);
		expect(both.get('CN')).toBe('in-force');
		expect(membersOfAny(atlas, ['depa'], day).get('CN')).toBe('applicant');
		expect(both.get('CR')).toBe('applicant');
		expect(both.get('JP')).toBe('in-force');
	});

	it('of the bilateral one are the partners in force', () => {
		const day = on('2020-02-26');
		const partners = atlas.partner.filter((p) => statusOn(p.span, day) === 'in-force');
		expect(membersOfAny(atlas, [BILATERAL], day)).toEqual(
			new Map(partners.map((p) => [p.country, 'in-force']))
		);
		expect(partners).toHaveLength(22);
	});

	it('are none without a mechanism, or with one that does not exist', () => {
		expect(membersOfAny(atlas, [], atlas.asOf).size).toBe(0);
		expect(membersOfAny(atlas, ['unicorns'], atlas.asOf).size).toBe(0);
	});
});

describe('the countries that can be members', () => {
	const countries = memberCountries(atlas);

	it('are every country that a mechanism names, once, in a fixed order', () => {
		expect(countries).toEqual([...new Set(countries)].sort());
		const named = atlas.mechanism.flatMap((m) => m.members.map((x) => x.country));
		expect(named.filter((c) => !countries.includes(c))).toEqual([]);
	});

	it('include every partner, since the partners are the members of the bilateral mechanism', () => {
		const partners = atlas.partner.map((p) => p.country);
		expect(partners.filter((c) => !countries.includes(c))).toEqual([]);
	});
});

describe('the chosen mechanisms', () => {
	it('are those among the layers, and the one that the page is about', () => {
		expect(chosenMechanisms(atlas, ['partners', 'areas'], null)).toEqual([]);
		expect(chosenMechanisms(atlas, ['partners', 'rcep'], null)).toEqual(['rcep']);
		expect(chosenMechanisms(atlas, [], 'mechanism/depa')).toEqual(['depa']);
		expect(chosenMechanisms(atlas, ['rcep'], 'mechanism/depa')).toEqual(['depa', 'rcep']);
		expect(chosenMechanisms(atlas, ['rcep'], 'mechanism/rcep')).toEqual(['rcep']);
		expect(chosenMechanisms(atlas, ['rcep'], 'partner/nz')).toEqual(['rcep']);
	});
});
