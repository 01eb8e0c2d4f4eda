import { describe, expect, it } from 'vitest';
import {
	find,
	type Atlas,
	type MechanismItem,
	type MemberItem
} from '../../../src/lib/model/atlas.ts';
import { agreementsBinding } from '../../../src/lib/model/bound.ts';
import { spanOf } from '../../../src/lib/model/compile.ts';
import { BILATERAL } from '../../../src/lib/model/members.ts';
import type { Confidence, MemberStatus } from '../../../src/lib/model/schema.ts';
import { countsOn } from '../../../src/lib/model/status.ts';
import { isoDay } from '../../../src/lib/time/day.ts';
import { on, realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();

/** Id, first day and confidence of each agreement. */
const bound = (country: string, day: string, a: Atlas = atlas) =>
	agreementsBinding(a, country, on(day)).map(({ mechanism, since, confidence }) => [
		mechanism.id,
		isoDay(since),
		confidence
	]);

const member = (
	country: string,
	status: MemberStatus,
	start: string,
	confidence: Confidence = 'press',
	end?: string
): MemberItem => ({ country, status, start, span: spanOf(start, end), confidence });

/** An atlas with one pact, and no partner. */
function withPact(...members: MemberItem[]): Atlas {
	const rcep = find(atlas, 'mechanism', 'rcep') as MechanismItem;
	return { ...atlas, partner: [], mechanism: [{ ...rcep, id: 'pact', members }] };
}

describe('what binds China and a country', () => {
	it('is, for Chile on 23 November 2023, the memorandum alone: China has only applied to DEPA', () => {
		expect(bound('CL', '2023-11-23')).toEqual([[BILATERAL, '2016-11-30', 'secondary']]);
	});

	it('is RCEP for Australia from 1 January 2022', () => {
		expect(bound('AU', '2021-12-31').map(([id]) => id)).toEqual([BILATERAL]);
		expect(bound('AU', '2022-01-01').map(([id]) => id)).toEqual([BILATERAL, 'rcep']);
		expect(bound('AU', '2023-11-23')[1]).toEqual(['rcep', '2022-01-01', 'press']);
	});

	it('is RCEP for the Philippines from the day it came in, not from that of China', () => {
		expect(bound('PH', '2023-06-01').map(([id]) => id)).toEqual([BILATERAL]);
		expect(bound('PH', '2023-06-02')[1]?.[1]).toBe('2023-06-02');
	});

	it('is RCEP for a country that is no partner', () => {
		expect(bound('JP', '2023-11-23').map(([id]) => id)).toEqual(['rcep']);
	});

	it('is nothing that was signed only, or that one takes part in', () => {
		expect(bound('SG', '2025-12-01').map(([id]) => id)).toEqual([BILATERAL, 'rcep']);
		expect(bound('IN', '2025-12-01')).toEqual([]);
	});

	it('is nothing for China itself, for a country unknown, and before anything began', () => {
		expect(bound('CN', '2025-12-01')).toEqual([]);
		expect(bound('XX', '2025-12-01')).toEqual([]);
		expect(bound('CL', '2016-11-29')).toEqual([]);
	});

	it('has the memorandum of every partner in force', () => {
		const day = on('2025-09-25');
		const partners = atlas.partner.filter((p) =>
			agreementsBinding(atlas, p.country, day).some((b) => b.mechanism.id === BILATERAL)
		);
		expect(partners).toHaveLength(countsOn(atlas, day).partner);
	});
});

describe('an agreement', () => {
	const china = member('CN', 'in-force', '2020-01-01', 'official');

	it('binds from the later of both, and is known as well as the lesser known', () => {
		const a = withPact(china, member('SG', 'in-force', '2019', 'unverified'));
		expect(bound('SG', '2020-06-01', a)).toEqual([['pact', '2020-01-01', 'unverified']]);
		const b = withPact(china, member('SG', 'in-force', '2020-03', 'secondary'));
		expect(agreementsBinding(b, 'SG', on('2021'))).toMatchObject([
			{ start: '2020-03', since: on('2020-03-31'), confidence: 'secondary' }
		]);
	});

	it('does not bind while the day it began may still lie ahead', () => {
		const a = withPact(china, member('SG', 'in-force', '2021'));
		expect(bound('SG', '2021-12-30', a)).toEqual([]);
		expect(bound('SG', '2021-12-31', a)).toHaveLength(1);
	});

	it('does not bind when either has left or ended it', () => {
		const left = withPact(
			china,
			member('SG', 'in-force', '2020'),
			member('SG', 'left', '2022-05-01')
		);
		expect(bound('SG', '2022-04-30', left)).toHaveLength(1);
		expect(bound('SG', '2022-05-01', left)).toEqual([]);
		const over = withPact(
			member('CN', 'in-force', '2020-01-01', 'press', '2021-01-01'),
			member('SG', 'in-force', '2019')
		);
		expect(bound('SG', '2020-12-31', over)).toHaveLength(1);
		expect(bound('SG', '2021-01-01', over)).toEqual([]);
	});
});
