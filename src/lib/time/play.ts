/**
 * The play schedule: time is given to events, not to years. Each event day rests long enough to be read, then the
 * clock glides to the next one.
 */
import type { Day } from './day.ts';
import { nextDay } from './steps.ts';

export const speeds = { slow: 0.5, normal: 1, fast: 2 } as const;
export type Speed = keyof typeof speeds;

/** Milliseconds an event day gets at normal speed, and how many of them the glide to it takes. */
export const PER_EVENT = 900;
export const GLIDE = 220;
/** Reduced motion: no glide, a longer rest. */
export const REST_REDUCED = 1200;

export interface Leg {
	from: Day;
	to: Day;
	/** Milliseconds */
	glide: number;
	/** Milliseconds */
	rest: number;
}

/** The next leg from a day on, or `undefined` when there is no later event day. */
export function nextLeg(
	days: readonly Day[],
	from: Day,
	speed: Speed,
	reducedMotion: boolean
): Leg | undefined {
	const to = nextDay(days, from);
	if (to === undefined) return undefined;
	const factor = speeds[speed];
	return reducedMotion
		? { from, to, glide: 0, rest: REST_REDUCED / factor }
		: { from, to, glide: GLIDE / factor, rest: (PER_EVENT - GLIDE) / factor };
}

/** Where the clock stands some milliseconds into a leg; `done` after glide and rest. */
export function along(leg: Leg, elapsed: number): { day: Day; done: boolean } {
	const share = leg.glide === 0 ? 1 : Math.min(1, Math.max(0, elapsed) / leg.glide);
	return {
		day: Math.round(leg.from + (leg.to - leg.from) * share),
		done: elapsed >= leg.glide + leg.rest
	};
}
