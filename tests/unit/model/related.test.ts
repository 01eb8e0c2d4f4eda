import { describe, expect, it } from 'vitest';
import { find, refOf, type AnyItem, type Ref } from '../../../src/lib/model/atlas.ts';
import { kinds } from '../../../src/lib/model/kinds.ts';
import { BILATERAL } from '../../../src/lib/model/members.ts';
import { membersOf, neighbours, related } from '../../../src/lib/model/related.ts';
import { realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();
const all = kinds.flatMap((kind): AnyItem[] => atlas[kind]);
const idsOf = (ref: Ref, relation: string): string[] =>
	related(atlas, ref)
		.filter((r) => r.relation === relation)
		.map((r) => r.item.id);

describe('related', () => {
	it('whatever a record lists, lists that record, by the same relation and once', () => {
		const pairs = all.flatMap((item) =>
			related(atlas, refOf(item)).map(
				({ relation, item: other }) => `${relation} ${refOf(item)} ${refOf(other)}`
			)
		);
		const once = new Set(pairs);
		expect(pairs.length).toBeGreaterThan(1000);
		expect(once.size).toBe(pairs.length);
		const oneWay = pairs.filter((pair) => {
			const [relation, a, b] = pair.split(' ');
			return !once.has(`${relation} ${b} ${a}`);
		});
		expect(oneWay).toEqual([]);
	});

	it('no record is related to itself', () => {
		const own = all.filter((item) => related(atlas, refOf(item)).some((r) => r.item === item));
		expect(own).toEqual([]);
	});

	it('a partner has its mechanisms, its pavilions and its events', () => {
		expect(idsOf('partner/cl', 'member')).toEqual(
			expect.arrayContaining([BILATERAL, 'depa', 'cptpp', 'rcep'])
		);
		expect(idsOf('partner/cl', 'pavilion')).toContain('pav-cl-waigaoqiao');
		expect(idsOf('partner/cl', 'event')).toContain('chile-signs');
	});

	it('a zone and an area of the same city find each other, by code and by distance', () => {
		expect(idsOf('zone/srec-shanghai', 'place')).toEqual(['shanghai']);
		expect(idsOf('zone/srec-hongqiao', 'place')).toContain('shanghai');
		expect(idsOf('zone/ftp-hainan', 'place')).toEqual(['hainan-island']);
	});

	it('siblings are those of the batch and of the programme', () => {
		expect(idsOf('area/hangzhou', 'batch')).toEqual([]);
		expect(idsOf('area/beijing', 'batch')).toHaveLength(21);
		expect(idsOf('zone/srec-shanghai', 'programme')).toHaveLength(3);
	});

	it('an unknown record has nothing to do with any', () => {
		expect(related(atlas, 'partner/xx')).toEqual([]);
	});
});

describe('membersOf', () => {
	it('the members of the bilateral mechanism are the partners, since their own days', () => {
		const mechanism = find(atlas, 'mechanism', BILATERAL);
		const members = mechanism ? membersOf(atlas, mechanism) : [];
		expect(members.map((m) => m.country)).toEqual(atlas.partner.map((p) => p.country));
		expect(members[0]).toMatchObject({ country: 'CL', status: 'in-force', start: '2016-11?' });
	});
});

describe('neighbours', () => {
	it('from the first record to the last, each kind is one chain', () => {
		for (const kind of kinds) {
			const walked: AnyItem[] = [];
			let at: AnyItem | undefined = atlas[kind][0];
			while (at) {
				const near = neighbours(atlas, at);
				expect(near.previous).toBe(walked.at(-1));
				walked.push(at);
				expect(near).toMatchObject({ position: walked.length, total: atlas[kind].length });
				at = near.next;
			}
			expect(walked).toEqual(atlas[kind]);
		}
	});

	it('Chile is the first of the partners', () => {
		expect(neighbours(atlas, { kind: 'partner', id: 'cl' })).toMatchObject({
			position: 1,
			previous: undefined,
			next: { id: 'nz' }
		});
	});
});
