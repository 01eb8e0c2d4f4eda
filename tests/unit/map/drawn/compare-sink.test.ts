import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { CompareSink, type DayRange } from '../../../../src/lib/map/drawn/compare-sink.ts';
import { drawnKinds } from '../../../../src/lib/model/kinds.ts';
import { changeBetween } from '../../../../src/lib/model/change.ts';
import { InForceIndex } from '../../../../src/lib/model/in-force.ts';
import { on, realAtlas } from '../../helpers/atlas.ts';

const atlas = realAtlas();
const clock = new InForceIndex(atlas);
const kinds = drawnKinds;

let told: string[];
let flags: Set<string>;
let sink: CompareSink;

beforeEach(() => {
	told = [];
	flags = new Set();
	sink = new CompareSink(atlas, clock, kinds, (kind, position, flag, value) => {
		const name = `${kind}/${position} ${flag}`;
		told.push(`${name} ${value}`);
		expect(flags.has(name), `${name} was ${value} already`).toBe(!value);
		if (value) flags.add(name);
		else flags.delete(name);
	});
});

function expected(range: DayRange | null): Set<string> {
	const all = new Set<string>();
	if (!range) return all;
	for (const kind of kinds)
		for (const [i, { span }] of atlas[kind].entries()) {
			const change = changeBetween(span, range.from, range.to);
			if (change) all.add(`${kind}/${i} ${change === 'passed' ? 'ended' : change}`);
		}
	return all;
}

const days = [
	...new Set(
		kinds.flatMap((k) => atlas[k].flatMap((i) => [i.span.latest, i.span.end ?? i.span.latest]))
	)
];
const anyDay = fc.oneof(
	fc.integer({ min: atlas.firstDay, max: atlas.asOf }),
	fc.constantFrom(...days.flatMap((d) => [d - 1, d]))
);
const anyRange = fc.option(
	fc.tuple(anyDay, anyDay).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
	{ nil: null, freq: 6 }
);

describe('a comparison on the map', () => {
	it('sets after any walk of two thumbs what going through all records gives, telling only changes', () => {
		fc.assert(
			fc.property(fc.array(anyRange, { minLength: 1, maxLength: 10 }), (walk) => {
				sink.setRange(null);
				for (const range of walk) {
					const before = new Set(flags);
					told.length = 0;
					sink.setRange(range);
					expect([...flags].sort()).toEqual([...expected(range)].sort());
					const changed = [...new Set([...before, ...flags])].filter(
						(f) => before.has(f) !== flags.has(f)
					);
					expect(told.length).toBe(changed.length);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('tells nothing while nothing is compared, or nothing moves', () => {
		sink.setRange(null);
		expect(told).toEqual([]);
		sink.setRange({ from: on('2019-12-25'), to: on('2025-09-30') });
		told.length = 0;
		sink.setRange({ from: on('2019-12-25'), to: on('2025-09-30') });
		expect(told).toEqual([]);
	});

	it('marks what came and went in between as ended', () => {
		sink.setRange({ from: on('2019-12-25'), to: on('2025-09-30') });
		const sanya = atlas.area.findIndex((a) => a.id === 'sanya');
		const haikou = atlas.area.findIndex((a) => a.id === 'haikou');
		expect([...flags]).toEqual(
			expect.arrayContaining([`area/${sanya} ended`, `area/${haikou} ended`])
		);
		expect([...flags].filter((f) => /^partner.*added$/.test(f))).toHaveLength(14);
		expect([...flags].filter((f) => /^partner.*kept$/.test(f))).toHaveLength(22);
	});
});
