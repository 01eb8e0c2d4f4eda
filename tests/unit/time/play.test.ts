import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { along, GLIDE, nextLeg, PER_EVENT, REST_REDUCED } from '../../../src/lib/time/play.ts';

const days = [100, 101, 900];

describe('the next leg', () => {
	it('leads to the next event day', () => {
		expect(nextLeg(days, 0, 'normal', false)).toMatchObject({ from: 0, to: 100 });
		expect(nextLeg(days, 100, 'normal', false)).toMatchObject({ from: 100, to: 101 });
		expect(nextLeg(days, 450, 'normal', false)).toMatchObject({ from: 450, to: 900 });
	});

	it('ends with the last event day', () => {
		expect(nextLeg(days, 900, 'normal', false)).toBeUndefined();
		expect(nextLeg([], 0, 'normal', false)).toBeUndefined();
	});

	it('takes as long for one day as for years', () => {
		const short = nextLeg(days, 100, 'normal', false);
		const long = nextLeg(days, 101, 'normal', false);
		expect(short).toMatchObject({ glide: GLIDE, rest: PER_EVENT - GLIDE });
		expect(long).toMatchObject({ glide: GLIDE, rest: PER_EVENT - GLIDE });
	});

	it.each([
		['slow', 2],
		['normal', 1],
		['fast', 0.5]
	] as const)('takes %s × the time', (speed, factor) => {
		const leg = nextLeg(days, 0, speed, false);
		expect(leg?.glide).toBeCloseTo(GLIDE * factor);
		expect((leg?.glide ?? 0) + (leg?.rest ?? 0)).toBeCloseTo(PER_EVENT * factor);
	});

	it('does not glide with reduced motion, and rests longer', () => {
		expect(nextLeg(days, 0, 'normal', true)).toEqual({
			from: 0,
			to: 100,
			glide: 0,
			rest: REST_REDUCED
		});
		expect(nextLeg(days, 0, 'slow', true)?.rest).toBe(REST_REDUCED * 2);
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
