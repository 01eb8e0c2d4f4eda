import type { Day } from './day.ts';
import type { FrameSource } from './frames.ts';
import { along, nextLeg, PER_EVENT, type Leg, type Score, type Speed } from './play.ts';

/** What a player moves. */
export interface Track {
	readonly score: Score;
	readonly firstDay: Day;
	readonly lastDay: Day;
	day: Day;
}

export interface PlayerOptions {
	reducedMotion: () => boolean;
	/** Begins again at the end instead of stopping there: for a screen that nobody stands at. */
	loop?: () => boolean;
	/** Called when playing has come to its end by itself. */
	onend?: () => void;
}

/** Plays the clock from event to event. One frame, one write of the day; never a queue. */
export class Player {
	playing = $state(false);
	speed = $state<Speed>('normal');
	readonly #track: Track;
	readonly #frames: FrameSource;
	readonly #options: PlayerOptions;
	#leg: Leg | undefined;
	#legStarted = 0;
	#cancel: (() => void) | undefined;

	constructor(track: Track, frames: FrameSource, options: PlayerOptions) {
		this.#track = track;
		this.#frames = frames;
		this.#options = options;
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

	#begin(): void {
		const { score, day } = this.#track;
		this.#leg = nextLeg(score, day, this.speed, this.#options.reducedMotion());
		this.#legStarted = this.#frames.now();
	}

	readonly #frame = (): void => {
		if (!this.#leg && !this.#goesOn()) return;
		if (this.#leg) {
			const { day, done } = along(this.#leg, this.#frames.now() - this.#legStarted);
			this.#track.day = day;
			if (done) this.#begin();
		}
		this.#cancel = this.#frames.next(this.#frame);
	};

	/** No event is left: the last day is shown, and in a loop rests before the first one comes again. */
	#goesOn(): boolean {
		const { day, firstDay, lastDay } = this.#track;
		if (!this.#options.loop?.()) {
			this.#track.day = lastDay;
			this.pause();
			this.#options.onend?.();
			return false;
		}
		if (day >= lastDay) {
			this.#track.day = firstDay;
			this.#begin();
		} else {
			this.#leg = { from: lastDay, to: lastDay, glide: 0, rest: PER_EVENT };
			this.#legStarted = this.#frames.now();
		}
		return true;
	}
}
