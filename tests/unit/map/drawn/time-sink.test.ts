import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { CHINA, provincesOf } from '../../../../src/lib/model/provinces.ts';
import { TimeSink, YEAR } from '../../../../src/lib/map/drawn/time-sink.ts';
import { sourcesOf, type StateTarget } from '../../../../src/lib/map/drawn/features.ts';
import { drawnKinds, type LastingKind } from '../../../../src/lib/model/kinds.ts';
import { BILATERAL, memberCountries, membersOfAny } from '../../../../src/lib/model/members.ts';
import { statusOn } from '../../../../src/lib/model/status.ts';
import { InForceIndex } from '../../../../src/lib/model/in-force.ts';
import { on, realAtlas } from '../../helpers/atlas.ts';

const atlas = realAtlas();
const clock = new InForceIndex(atlas);
const countries = memberCountries(atlas);

/** Feature (`source/id`) → what is set of it; as on a map, a state that was never set is not there. */
type States = Map<string, Record<string, unknown>>;

/** Keeps feature states as MapLibre does, and what it was told since last asked. */
class FakeTarget {
	readonly states: States = new Map();
	#told: { feature: string; key: string; value: unknown; before: unknown }[] = [];

	setFeatureState(...[feature, state]: Parameters<StateTarget['setFeatureState']>): this {
		for (const [key, value] of Object.entries(state as Record<string, unknown>))
			this.#tell(feature, key, value);
		return this;
	}

	told() {
		const told = this.#told;
		this.#told = [];
		return told;
	}

	#tell(
		feature: { source: string; id?: string | number | undefined },
		key: string,
		value: unknown
	): void {
		const name = `${feature.source}/${feature.id ?? ''}`;
		const state = this.states.get(name) ?? {};
		this.#told.push({ feature: name, key, value, before: state[key] });
		this.states.set(name, { ...state, [key]: value });
	}
}

/** A map returns itself from every call; a sink has no use for that. */
const sinkOn = (fake: FakeTarget) => new TimeSink(fake as unknown as StateTarget, atlas, clock);

let target: FakeTarget;
let sink: TimeSink;
beforeEach(() => {
	target = new FakeTarget();
	sink = sinkOn(target);
});

/** Which flags are set, by going through all records. */
function flagsOn(day: number): Set<string> {
	const set = new Set<string>();
	for (const kind of drawnKinds)
		for (const [i, { span }] of atlas[kind].entries()) {
			const status = statusOn(span, day);
			for (const source of sourcesOf[kind]) {
				if (status === 'in-force') set.add(`${source}/${i} on`);
				if (status === 'possible') set.add(`${source}/${i} possible`);
				if (span.latest === day) set.add(`${source}/${i} fresh`);
				if (span.latest <= day && day < span.latest + YEAR) set.add(`${source}/${i} recent`);
			}
		}
	for (const { id, first } of provincesOf(atlas)) {
		const count = atlas.area.filter(
			(a) => (id === CHINA || a.province === id) && statusOn(a.span, day) === 'in-force'
		).length;
		if (count) set.add(`area-counts/${first + count - 1} on`);
	}
	return set;
}

const flagsSet = (states: States): Set<string> =>
	new Set(
		[...states].flatMap(([feature, state]) =>
			Object.entries(state).flatMap(([key, value]) => (value === true ? [`${feature} ${key}`] : []))
		)
	);

const eventful = [
	...new Set(
		drawnKinds.flatMap((kind) =>
			atlas[kind].flatMap((i) => [i.span.latest, i.span.end ?? i.span.latest])
		)
	)
];
const anyDay = fc.oneof(
	fc.integer({ min: atlas.firstDay, max: atlas.asOf }),
	fc.constantFrom(...eventful.flatMap((d) => [d - 1, d, d + 1]))
);
const anyWalk = fc.array(anyDay, { minLength: 1, maxLength: 12 });

describe('the clock on the map', () => {
	it('sets after any walk of days what going through all records gives', () => {
		fc.assert(
			fc.property(anyWalk, (walk) => {
				const here = new FakeTarget();
				const walker = sinkOn(here);
				for (const day of walk) {
					walker.showDay(day);
					const expected = flagsOn(day);
					const actual = flagsSet(here.states);
					expect(
						[...expected].filter((f) => !actual.has(f)),
						'not set'
					).toEqual([]);
					expect(
						[...actual].filter((f) => !expected.has(f)),
						'set'
					).toEqual([]);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('tells each feature whose state changes once, and no other', () => {
		fc.assert(
			fc.property(anyWalk, (walk) => {
				const here = new FakeTarget();
				const walker = sinkOn(here);
				let before = new Set<string>();
				for (const day of walk) {
					walker.showDay(day);
					const after = flagsOn(day);
					const changed = [...new Set([...before, ...after])].filter(
						(f) => before.has(f) !== after.has(f)
					);
					const told = here.told().map((t) => `${t.feature} ${t.key}`);
					expect(told.sort()).toEqual(changed.sort());
					before = after;
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('tells nothing while the day stays', () => {
		sink.showDay(on('2020-02-26'));
		target.told();
		sink.showDay(on('2020-02-26'));
		expect(target.told()).toEqual([]);
	});

	it('tells of one new partner three features: shape, point and arc', () => {
		sink.showDay(on('2017-03-26'));
		target.told();
		sink.showDay(on('2017-03-27'));
		const nz = atlas.partner.findIndex((p) => p.id === 'nz');
		const features = new Set(
			target
				.told()
				.filter((t) => t.key === 'on')
				.map((t) => t.feature)
		);
		expect(features).toEqual(new Set([`partners/${nz}`, `partner-points/${nz}`, `arcs/${nz}`]));
	});

	it('reaches every kind that is drawn', () => {
		expect(Object.keys(sourcesOf).sort()).toEqual([...drawnKinds].sort());
	});
});

describe('members of mechanisms on the map', () => {
	const shown = (states: States) =>
		new Map(
			[...states].flatMap(([feature, { status }]) =>
				status === undefined || status === null
					? []
					: [[countries[Number(feature.split('/')[1])], status] as const]
			)
		);
	const ids = atlas.mechanism.map((m) => m.id);
	const anyShow = fc.record({ day: anyDay, chosen: fc.subarray(ids, { maxLength: 3 }) });

	it('are after any walk of days and choices those of the day, each told once', () => {
		fc.assert(
			fc.property(fc.array(anyShow, { maxLength: 8 }), (walk) => {
				const here = new FakeTarget();
				const walker = sinkOn(here);
				for (const { day, chosen } of walk) {
					walker.showMembers(chosen, day);
					expect(shown(here.states)).toEqual(membersOfAny(atlas, chosen, day));
					for (const { feature, value, before } of here.told())
						expect(value, feature).not.toBe(before);
				}
			})
		);
	});

	it('of the bilateral mechanism are the partners of the day, all of them', () => {
		sink.showMembers([BILATERAL], on('2025-09-30'));
		expect(shown(target.states).size).toBe(36);
	});

	it('go when no mechanism is chosen', () => {
		sink.showMembers(['rcep'], on('2022-01-02'));
		expect(shown(target.states).size).toBeGreaterThanOrEqual(15);
		sink.showMembers([], on('2022-01-02'));
		expect(shown(target.states).size).toBe(0);
	});
});

describe('a mark', () => {
	const marked = (flag: string) =>
		[...flagsSet(target.states)].filter((f) => f.endsWith(` ${flag}`)).sort();
	const position = (kind: LastingKind, id: string) =>
		atlas[kind].findIndex((item) => item.id === id);

	it('is on every feature of one record, and moves with it', () => {
		sink.setFlag('selected', 'partner/nz');
		const nz = position('partner', 'nz');
		expect(marked('selected')).toEqual([
			`arcs/${nz} selected`,
			`partner-points/${nz} selected`,
			`partners/${nz} selected`
		]);
		sink.setFlag('selected', 'area/hangzhou');
		const hangzhou = position('area', 'hangzhou');
		expect(marked('selected')).toEqual([
			`area-shapes/${hangzhou} selected`,
			`areas/${hangzhou} selected`
		]);
		sink.setFlag('selected', null);
		expect(marked('selected')).toEqual([]);
	});

	it('is told once, and taken away once', () => {
		sink.setFlag('hover', 'partner/nz');
		target.told();
		sink.setFlag('hover', 'partner/nz');
		expect(target.told()).toEqual([]);
		sink.setFlag('hover', null);
		expect(target.told()).toHaveLength(3);
		sink.setFlag('hover', null);
		expect(target.told()).toEqual([]);
	});

	it('of one kind leaves the other alone', () => {
		sink.setFlag('selected', 'partner/nz');
		sink.setFlag('hover', 'partner/nz');
		sink.setFlag('hover', null);
		expect(marked('selected')).toHaveLength(3);
		expect(marked('hover')).toEqual([]);
	});

	it('leaves time alone, and time leaves it alone', () => {
		sink.showDay(on('2025-09-30'));
		const before = flagsSet(target.states);
		sink.setFlag('selected', 'partner/nz');
		sink.showDay(on('2013-01-01'));
		expect(marked('selected')).toHaveLength(3);
		sink.showDay(on('2025-09-30'));
		sink.setFlag('selected', null);
		expect(flagsSet(target.states)).toEqual(before);
	});

	it('on an event is where it takes place', () => {
		sink.setFlag('selected', 'event/belt-proposed');
		expect(marked('selected')).toEqual(['events/0 selected']);
	});

	it.each(['mechanism/rcep', 'partner/atlantis'] as const)(
		'on %s, which is not drawn, marks nothing',
		(ref) => {
			sink.setFlag('selected', ref);
			expect(target.told()).toEqual([]);
			sink.setFlag('selected', 'partner/nz');
			expect(marked('selected')).toHaveLength(3);
		}
	);
});
