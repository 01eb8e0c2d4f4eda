import type { Day } from './day.ts';
import { along, nextLeg, type Leg, type Speed } from './play.ts';

/** What drives the player: `requestAnimationFrame` in a browser, a counter in tests. Milliseconds. */
export interface FrameSource {
	now(): number;
	/** Calls back once, at the next frame; returns a function that calls it off. */
	next(frame: () => void): () => void;
}

export const browserFrames: FrameSource = {
	now: () => performance.now(),
	next(frame) {
		const id = requestAnimationFrame(frame);
		return () => cancelAnimationFrame(id);
	}
};

export interface Track {
	readonly eventDays: readonly Day[];
	readonly firstDay: Day;
	readonly lastDay: Day;
	day: Day;
}

/** Plays the clock from event to event. One frame, one write of the day; never a queue. */
export class Player {
	playing = $state(false);
	speed = $state<Speed>('normal');
	readonly #track: Track;
	readonly #frames: FrameSource;
	readonly #reducedMotion: () => boolean;
	#leg: Leg | undefined;
	#legStarted = 0;
	#cancel: (() => void) | undefined;

	constructor(track: Track, frames: FrameSource, reducedMotion: () => boolean) {
		this.#track = track;
		this.#frames = frames;
		this.#reducedMotion = reducedMotion;
	}

	/** At the end of the track, playing starts again from its beginning. */
	play(): void {
		if (this.playing) return;
		if (this.#track.day >= this.#track.lastDay) this.#track.day = this.#track.firstDay;
		this.playing = true;
		this.#begin();
		this.#cancel = this.#frames.next(this.#frame);
	}

	pause(): void {
		this.#cancel?.();
		this.#cancel = undefined;
		this.#leg = undefined;
		this.playing = false;
	}

	toggle(): void {
		if (this.playing) this.pause();
		else this.play();
	}

	#begin(): void {
		const { eventDays, day } = this.#track;
		this.#leg = nextLeg(eventDays, day, this.speed, this.#reducedMotion());
		this.#legStarted = this.#frames.now();
	}

	readonly #frame = (): void => {
		if (!this.#leg) {
			this.#track.day = this.#track.lastDay;
			this.pause();
			return;
		}
		const { day, done } = along(this.#leg, this.#frames.now() - this.#legStarted);
		this.#track.day = day;
		if (done) this.#begin();
		this.#cancel = this.#frames.next(this.#frame);
	};
}
