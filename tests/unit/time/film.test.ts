import { describe, expect, it } from 'vitest';
import { filmDays, FRAME_RATE } from '../../../src/lib/time/film.ts';

const score = { days: [10, 20, 400, 900], eventsOn: (day: number) => (day === 400 ? 3 : 1) };

describe('the days of a film', () => {
	const days = filmDays(score, 0, 500, 8);

	it('are as many as its length asks for', () => {
		expect(days).toHaveLength(8 * FRAME_RATE);
	});

	it('run from the first day to the last, never back', () => {
		expect([days[0], days.at(-1)]).toEqual([0, 500]);
		expect(days).toEqual(days.toSorted((a, b) => a - b));
	});

	it('rest on each day on which something happens, longer where more happens', () => {
		const frames = (day: number) => days.filter((one) => one === day).length;
		expect(frames(10)).toBeGreaterThan(5);
		expect(frames(20)).toBe(frames(10));
		expect(frames(400)).toBeGreaterThan(frames(20));
		expect(frames(500)).toBeGreaterThan(frames(400));
	});

	it('of one day are all that day', () => {
		expect(new Set(filmDays(score, 20, 20, 1))).toEqual(new Set([20]));
	});

	it('end on the last day also where something happens on it', () => {
		expect(filmDays(score, 0, 400, 4).at(-1)).toBe(400);
	});
});
