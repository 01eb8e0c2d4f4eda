/** Sees that the map is being drawn; when it is not, says what to do. */

/** Milliseconds without a frame after which the view is restarted. */
export const FRAME_TIMEOUT = 20_000;
/** Milliseconds within which only so many restarts are tried. */
const HOUR = 3_600_000;
/** Restarts in an hour after which the map is given up for the picture. */
export const RESTARTS = 3;

export type Verdict = 'fine' | 'restart' | 'give-up';

export class Watchdog {
	readonly #now: () => number;
	#lastFrame: number;
	#restarts: number[] = [];

	/** @param now milliseconds of a clock that is never set back */
	constructor(now: () => number = () => performance.now()) {
		this.#now = now;
		this.#lastFrame = now();
	}

	/** A frame was drawn, or none is expected: the page is hidden, the map is not there yet. */
	frame(): void {
		this.#lastFrame = this.#now();
	}

	/** To be asked every few seconds. A verdict other than `fine` starts a new wait. */
	check(): Verdict {
		const now = this.#now();
		if (now - this.#lastFrame < FRAME_TIMEOUT) return 'fine';
		this.#lastFrame = now;
		this.#restarts = this.#restarts.filter((at) => now - at < HOUR);
		if (this.#restarts.length >= RESTARTS) return 'give-up';
		this.#restarts.push(now);
		return 'restart';
	}

	/** In the past hour. */
	get restarts(): number {
		return this.#restarts.filter((at) => this.#now() - at < HOUR).length;
	}
}
