/**
 * The play schedule: time is given to events, not to years. Each event day rests long enough for what happened on it to be
 * read, then the clock glides to the next one.
 */
import type { Day } from './day.ts';
import { nextDay } from './steps.ts';

export const speeds = { slow: 0.5, normal: 1, fast: 2 } as const;
export type Speed = keyof typeof speeds;

/** Milliseconds a day with one event gets at normal speed, and how many of them the glide to it takes. */
export const PER_EVENT = 900;
export const GLIDE = 220;
/** Milliseconds more for each further event of the day, and the longest that a day rests for them. */
export const PER_MORE = 450;
export const MOST_MORE = 1800;
/** Milliseconds with reduced motion: no glide, a longer rest. */
export const REST_REDUCED = 1200;

export interface Leg {
	from: Day;
	to: Day;
	/** Milliseconds */
	glide: number;
	/** Milliseconds */
	rest: number;
}

/** What is played: distinct days in order, and how much there is to read on each. */
export interface Score {
	readonly days: readonly Day[];
	/** How many events a day has. */
	readonly eventsOn: (day: Day) => number;
}

/** The next leg from a day on, or `undefined` when there is no later event day. */
export function nextLeg(
	{ days, eventsOn }: Score,
	from: Day,
	speed: Speed,
	reducedMotion: boolean
): Leg | undefined {
	const to = nextDay(days, from);
	if (to === undefined) return undefined;
	const more = Math.min(MOST_MORE, PER_MORE * Math.max(0, eventsOn(to) - 1));
	const [glide, rest] = reducedMotion ? [0, REST_REDUCED] : [GLIDE, PER_EVENT - GLIDE];
	const factor = speeds[speed];
	return { from, to, glide: glide / factor, rest: (rest + more) / factor };
}

/** Where the clock stands some milliseconds into a leg; `done` after glide and rest. */
export function along(leg: Leg, elapsed: number): { day: Day; done: boolean } {
	const share = leg.glide === 0 ? 1 : Math.min(1, Math.max(0, elapsed) / leg.glide);
	return {
		day: Math.round(leg.from + (leg.to - leg.from) * share),
		done: elapsed >= leg.glide + leg.rest
	};
}
