/** Comparisons of two days, checked against set arithmetic on the data files themselves. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { LastingKind } from '../../../src/lib/model/kinds.ts';
import { InForceIndex } from '../../../src/lib/model/in-force.ts';
import { compareDays } from '../../../src/lib/model/comparison.ts';
import { on, realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();
const clock = new InForceIndex(atlas);

interface Entry {
	id: string;
	start?: string;
	end?: string;
	batch?: number;
}

const read = (file: string) =>
	parse(readFileSync(`data/${file}.yaml`, 'utf8')) as (Entry & { number?: number })[];

/** The last day that a date as written allows, without any of the code under test. */
function lastDay(edtf: string): number {
	const last = (edtf.split('/').at(-1) ?? '').replace(/[?~%]/g, '');
	const [y = 0, m = 12, d] = last.split('-').map(Number);
	return (d === undefined ? Date.UTC(y, m, 0) : Date.UTC(y, m - 1, d)) / 86_400_000;
}

const batchStart = new Map(read('batches').map((b) => [b.number, b.start ?? '']));
const files: Partial<Record<LastingKind, Entry[]>> = {
	partner: read('partners'),
	area: read('areas').map((a) => ({ ...a, start: a.start ?? batchStart.get(a.batch) ?? '' })),
	zone: read('zones'),
	pavilion: read('pavilions'),
	mechanism: read('mechanisms')
};

interface Dated {
	id: string;
	start: number;
	end: number;
}
const dated = (entries: Entry[]): Dated[] =>
	entries.map(({ id, start = '', end }) => ({
		id,
		start: lastDay(start),
		end: end === undefined ? Infinity : lastDay(end)
	}));
const inForce = (all: Dated[], day: number) =>
	new Set(all.filter((r) => r.start <= day && day < r.end).map((r) => r.id));
const minus = (a: Set<string>, b: Set<string>) => [...a].filter((id) => !b.has(id)).sort();
const ids = (items: { id: string }[]) => items.map((i) => i.id).sort();

const anyDay = fc.integer({ min: atlas.firstDay, max: atlas.asOf });
const anyPair = fc
	.tuple(anyDay, anyDay)
	.map(([a, b]) => (a <= b ? ([a, b] as const) : ([b, a] as const)));

describe('a comparison of two days', () => {
	it('is what set arithmetic on the data files gives, for 200 random pairs and every kind', () => {
		const records = Object.entries(files).map(
			([kind, entries]) => [kind as LastingKind, dated(entries)] as const
		);
		expect(records.map(([, all]) => all.length).every((n) => n > 10)).toBe(true);
		fc.assert(
			fc.property(anyPair, ([from, to]) => {
				const { kinds } = compareDays(atlas, clock, from, to);
				for (const [kind, all] of records) {
					const [before, after] = [inForce(all, from), inForce(all, to)];
					const passed = new Set(
						all.filter((r) => from < r.start && r.start < r.end && r.end <= to).map((r) => r.id)
					);
					const { added, ended, ...counts } = kinds[kind];
					expect(counts, kind).toMatchObject({ before: before.size, after: after.size });
					// What came and went in between is in both lists, and in neither of the two sets.
					expect(minus(new Set(ids(added)), passed), kind).toEqual(minus(after, before));
					expect(minus(new Set(ids(ended)), passed), kind).toEqual(minus(before, after));
					expect(ids(added).filter((id) => passed.has(id))).toEqual([...passed].sort());
					expect(ids(ended).filter((id) => passed.has(id))).toEqual([...passed].sort());
					expect(before.size + added.length - ended.length, kind).toBe(after.size);
				}
			}),
			{ numRuns: 200 }
		);
	});

	it('from Christmas 2019 to September 2025 is 14 partners, 122 areas, 3 of them ended', () => {
		const { kinds } = compareDays(atlas, clock, on('2019-12-25'), on('2025-09-30'));
		expect(kinds.partner).toMatchObject({ before: 22, after: 36 });
		expect(kinds.area).toMatchObject({ before: 59, after: 178 });
		expect([kinds.partner.added, kinds.area.added].map((list) => list.length)).toEqual([14, 122]);
		expect(ids(kinds.area.ended)).toEqual(['alashankou', 'haikou', 'sanya']);
	});

	it('of a day with itself is nothing', () => {
		for (const kind of Object.values(compareDays(atlas, clock, on('2020'), on('2020')).kinds))
			expect(kind).toMatchObject({ added: [], ended: [], changed: [] });
	});

	it('lists what was added by date', () => {
		const { added } = compareDays(atlas, clock, on('2013'), on('2025')).kinds.partner;
		const days = added.map((item) => item.span.latest);
		expect(days).toEqual([...days].sort((a, b) => a - b));
	});

	it('names the mechanisms in force on both days whose members differ', () => {
		// CPTPP applications and RCEP ratifications: RCEP is in force from 2022, and Myanmar or Indonesia joined later.
		const { changed } = compareDays(atlas, clock, on('2022-01-15'), on('2023-12-31')).kinds
			.mechanism;
		expect(ids(changed)).toContain('rcep');
		const same = compareDays(atlas, clock, on('2025-08-01'), on('2025-08-02')).kinds.mechanism;
		expect(same.changed).toEqual([]);
	});
});
