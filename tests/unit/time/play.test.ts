import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	along,
	GLIDE,
	MOST_MORE,
	nextLeg,
	PER_EVENT,
	PER_MORE,
	REST_REDUCED
} from '../../../src/lib/time/play.ts';

const score = { days: [100, 101, 900], eventsOn: (day: number) => (day === 900 ? 3 : 1) };

describe('the next leg', () => {
	it('leads to the next event day', () => {
		expect(nextLeg(score, 0, 'normal', false)).toMatchObject({ from: 0, to: 100 });
		expect(nextLeg(score, 100, 'normal', false)).toMatchObject({ from: 100, to: 101 });
		expect(nextLeg(score, 450, 'normal', false)).toMatchObject({ from: 450, to: 900 });
	});

	it('ends with the last event day', () => {
		expect(nextLeg(score, 900, 'normal', false)).toBeUndefined();
		expect(nextLeg({ ...score, days: [] }, 0, 'normal', false)).toBeUndefined();
	});

	it('takes as long for one day as for years', () => {
		const even = { ...score, eventsOn: () => 1 };
		const short = nextLeg(even, 100, 'normal', false);
		const long = nextLeg(even, 101, 'normal', false);
		expect(short).toMatchObject({ glide: GLIDE, rest: PER_EVENT - GLIDE });
		expect(long).toMatchObject({ glide: GLIDE, rest: PER_EVENT - GLIDE });
	});

	it('rests longer where there is more to read, up to a limit', () => {
		const many = (count: number) => ({ ...score, eventsOn: () => count });
		const rest = (count: number) => nextLeg(many(count), 0, 'normal', false)?.rest;
		expect(rest(3)).toBe(PER_EVENT - GLIDE + 2 * PER_MORE);
		expect(rest(0)).toBe(rest(1));
		expect(rest(90)).toBe(PER_EVENT - GLIDE + MOST_MORE);
		expect(nextLeg(many(2), 0, 'fast', true)?.rest).toBe((REST_REDUCED + PER_MORE) / 2);
	});

	it.each([
		['slow', 2],
		['normal', 1],
		['fast', 0.5]
	] as const)('takes %s × the time', (speed, factor) => {
		const leg = nextLeg(score, 0, speed, false);
		expect(leg?.glide).toBeCloseTo(GLIDE * factor);
		expect((leg?.glide ?? 0) + (leg?.rest ?? 0)).toBeCloseTo(PER_EVENT * factor);
	});

	it('does not glide with reduced motion, and rests longer', () => {
		expect(nextLeg(score, 0, 'normal', true)).toEqual({
			from: 0,
			to: 100,
			glide: 0,
			rest: REST_REDUCED
		});
		expect(nextLeg(score, 0, 'slow', true)?.rest).toBe(REST_REDUCED * 2);
		expect(REST_REDUCED).toBeGreaterThan(PER_EVENT - GLIDE);
	});
});

describe('along a leg', () => {
	const leg = { from: 100, to: 200, glide: 220, rest: 680 };

	it('glides, arrives, rests and is done', () => {
		expect(along(leg, 0)).toEqual({ day: 100, done: false });
		expect(along(leg, 110)).toEqual({ day: 150, done: false });
		expect(along(leg, 220)).toEqual({ day: 200, done: false });
		expect(along(leg, 899)).toEqual({ day: 200, done: false });
		expect(along(leg, 900)).toEqual({ day: 200, done: true });
	});

	it('is there at once without a glide', () => {
		expect(along({ ...leg, glide: 0 }, 0)).toEqual({ day: 200, done: false });
	});

	it('shows whole days only, never going back and never past the end', () => {
		const anyLeg = fc.record({
			from: fc.integer({ min: 0, max: 20000 }),
			length: fc.integer({ min: 1, max: 5000 }),
			glide: fc.integer({ min: 0, max: 500 }),
			rest: fc.integer({ min: 0, max: 2000 })
		});
		const times = fc.array(fc.integer({ min: -20, max: 5000 }));
		fc.assert(
			fc.property(anyLeg, times, ({ from, length, glide, rest }, list) => {
				const to = from + length;
				let before = from;
				for (const elapsed of list.sort((a, b) => a - b)) {
					const { day } = along({ from, to, glide, rest }, elapsed);
					expect(Number.isInteger(day)).toBe(true);
					expect(day).toBeGreaterThanOrEqual(before);
					expect(day).toBeLessThanOrEqual(to);
					before = day;
				}
			})
		);
	});
});
