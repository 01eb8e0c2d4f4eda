/** The days of a film's frames: it plays as the clock plays, in a given time. */
import type { Day } from './day.ts';
import { along, nextLeg, PER_EVENT, type Leg, type Score } from './play.ts';

/** Frames a second. */
export const FRAME_RATE = 25;

/** How much longer than an event the last day rests: a film that ends is read. */
const END = 3;

/** From one day to another: each rests for what happened on it, then the clock glides to the next. */
function legs(score: Score, from: Day, to: Day): Leg[] {
	const all: Leg[] = [{ from, to: from, glide: 0, rest: PER_EVENT }];
	for (let day = from; day < to;) {
		const leg = nextLeg(score, day, 'normal', false);
		if (!leg || leg.to >= to) {
			all.push({ from: day, to, glide: PER_EVENT, rest: PER_EVENT * END });
			break;
		}
		all.push(leg);
		day = leg.to;
	}
	return all;
}

/** @param seconds that the film lasts */
export const framesIn = (seconds: number): number => Math.round(seconds * FRAME_RATE);

/** @param seconds that the film lasts @returns a day for each frame */
export function filmDays(score: Score, from: Day, to: Day, seconds: number): Day[] {
	const played = legs(score, from, to);
	const whole = played.reduce((sum, { glide, rest }) => sum + glide + rest, 0);
	const frames = framesIn(seconds);
	let [leg, ...rest] = played;
	/** Milliseconds of play before the present leg. */
	let before = 0;
	return Array.from({ length: frames }, (_, n) => {
		const at = (n / frames) * whole;
		while (leg && rest.length && along(leg, at - before).done) {
			before += leg.glide + leg.rest;
			[leg, ...rest] = rest;
		}
		return leg ? along(leg, at - before).day : to;
	});
}
