import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	next,
	START,
	STAFF_LIMIT,
	WATCH_LIMIT,
	type Happening,
	type KioskState,
	type Rules
} from '$lib/kiosk/machine.ts';

const rules: Rules = { dwell: [8000, 12_000, 9000], idle: 60_000, countdown: 10_000 };
const run = (happenings: Happening[], from: KioskState = START): KioskState =>
	happenings.reduce((state, happening) => next(state, rules, happening), from);
const time = (ms: number, open = true): Happening => ({ type: 'time', ms, open });
const touch: Happening = { type: 'input' };

const happening: fc.Arbitrary<Happening> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({
			type: fc.constant('time' as const),
			// A clock set back, a tick, a machine that slept for a day.
			ms: fc.oneof(fc.integer({ min: -86_400_000, max: 86_400_000 }), fc.constant(250)),
			open: fc.boolean()
		})
	},
	{ weight: 2, arbitrary: fc.constant(touch) },
	fc.record({ type: fc.constant('watch' as const), on: fc.boolean() }),
	...(['skip', 'over', 'ask', 'staff', 'staff-leaves', 'clean'] as const).map((type) =>
		fc.constant({ type } as Happening)
	)
);

/** What holds in every state that can be reached. */
function expectLegal(state: KioskState): void {
	expect(['attract', 'visiting', 'countdown', 'reset', 'staff', 'dimmed']).toContain(state.phase);
	expect(state.stop).toBeGreaterThanOrEqual(0);
	expect(state.stop).toBeLessThan(rules.dwell.length);
	expect(state.rest).toBeGreaterThanOrEqual(0);
	if (state.phase !== 'visiting') expect(state.watching).toBe(false);
	const limit = {
		attract: rules.dwell[state.stop] ?? 0,
		visiting: state.watching ? WATCH_LIMIT : rules.idle,
		countdown: rules.countdown,
		staff: STAFF_LIMIT,
		dimmed: 1,
		reset: Infinity
	}[state.phase];
	expect(state.rest).toBeLessThan(limit);
}

describe('any sequence of input and time', () => {
	it('ends in a legal state, and so does each step on the way', () => {
		fc.assert(
			fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
				let state = START;
				for (const each of happenings) expectLegal((state = next(state, rules, each)));
			}),
			{ numRuns: 500 }
		);
	});
	it('never changes the state it was given', () => {
		fc.assert(
			fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
				let state = START;
				for (const each of happenings) state = Object.freeze(next(state, rules, each));
			})
		);
	});
	it('is followed, when nobody comes, by a reset into exactly the start', () => {
		fc.assert(
			fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
				let state = run([...happenings, touch]);
				for (let waited = 0; state.phase !== 'reset' && waited < 2 * WATCH_LIMIT; waited += 1000)
					state = next(state, rules, time(1000));
				expect(next(state, rules, { type: 'clean' })).toEqual(START);
			}),
			{ numRuns: 50 }
		);
	});
	it('that takes no time at all changes no phase by itself', () => {
		fc.assert(
			fc.property(fc.array(happening, { maxLength: 40 }), fc.integer({ max: 0 }), (list, ms) => {
				const state = run(list);
				if (state.phase !== 'dimmed') expect(next(state, rules, time(ms))).toEqual(state);
			})
		);
	});
});

describe('the kiosk', () => {
	it('walks through its stops and round again', () => {
		expect(run([time(7999)]).stop).toBe(0);
		expect(run([time(8000)])).toEqual({ ...START, stop: 1 });
		expect(run([time(8000), time(12_000), time(9000)])).toEqual(START);
	});
	it('lets a visitor in at the stop shown', () => {
		expect(run([time(8000), touch])).toMatchObject({ phase: 'visiting', stop: 1, rest: 0 });
	});
	it('asks after 60 s, resets 10 s later, and a touch in between keeps the visit', () => {
		const asked = run([touch, time(59_999), time(1)]);
		expect(asked.phase).toBe('countdown');
		expect(run([touch], asked)).toMatchObject({ phase: 'visiting', rest: 0 });
		expect(run([time(10_000)], asked).phase).toBe('reset');
	});
	it('does not ask somebody who watches a tour, until nobody can be watching', () => {
		const watching = run([touch, { type: 'watch', on: true }]);
		expect(run([time(WATCH_LIMIT - 1)], watching).phase).toBe('visiting');
		expect(run([time(WATCH_LIMIT)], watching).phase).toBe('countdown');
		const ended = run([time(300_000), { type: 'watch', on: false }], watching);
		expect(run([time(59_999)], ended).phase).toBe('visiting');
		expect(run([time(60_000)], ended).phase).toBe('countdown');
	});
	it('dims outside its hours, never under a visitor, and wakes at a touch', () => {
		expect(run([time(250, false)]).phase).toBe('dimmed');
		expect(run([touch, time(250, false)]).phase).toBe('visiting');
		expect(run([time(250, false), touch]).phase).toBe('visiting');
		expect(run([time(250, false), time(250, true)])).toEqual(START);
	});
	it('goes on past a stop that cannot be shown', () => {
		expect(run([{ type: 'skip' }]).stop).toBe(1);
	});
	it('leaves the staff screen by a reset, also when the staff walked off', () => {
		expect(run([{ type: 'staff' }, { type: 'staff-leaves' }]).phase).toBe('reset');
		expect(run([{ type: 'staff' }, time(STAFF_LIMIT)]).phase).toBe('reset');
	});
	it('takes no input while it resets', () => {
		const resetting = run([touch, { type: 'over' }]);
		expect(run([touch, { type: 'staff' }, time(5)], resetting).phase).toBe('reset');
	});
});
