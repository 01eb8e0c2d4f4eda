import { describe, expect, it } from 'vitest';
import { find } from '../../../src/lib/model/atlas.ts';
import { holds, membershipOn } from '../../../src/lib/panels/membership-on.ts';
import { on, realAtlas } from '../helpers/atlas.ts';

const members = (mechanism: string, country: string) =>
	(find(realAtlas(), 'mechanism', mechanism)?.members ?? []).filter((m) => m.country === country);

describe('how a country stands with a mechanism', () => {
	const korea = members('rcep', 'KR');

	it('is what holds on the day', () => {
		expect(membershipOn(korea, on('2021-06-01'))?.member.status).toBe('signed');
		expect(membershipOn(korea, on('2022-02-01'))?.member.status).toBe('in-force');
	});

	it('is the first of what is to come while nothing holds yet', () => {
		const now = membershipOn(korea, on('2019-01-01'));
		expect(now).toMatchObject({ state: 'not-yet', member: { status: 'signed' } });
		expect(now && holds(now)).toBe(false);
	});

	it('is nothing where it never was a member', () => {
		expect(membershipOn([], on('2022-01-01'))).toBeUndefined();
	});
});
