/**
 * What becomes of the map when the graphics context is lost: it comes back, or it stays away. Lost twice in a short time, or not
 * back after a while, it is lost for good.
 */

/** Milliseconds within which a second loss is for good. */
const AGAIN = 60_000;
/** Milliseconds after which a context no longer comes back. */
const RESTORE_TIMEOUT = 5_000;

export interface ContextEvents {
	onlost: () => void;
	onback: () => void;
	ongone: () => void;
}

export class ContextWatch {
	readonly #events: ContextEvents;
	readonly #now: () => number;
	#lastLoss: number;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#gone = false;

	/** @param now milliseconds of a clock that is never set back @param lastLoss by that clock, of a map whose place this one's takes */
	constructor(
		events: ContextEvents,
		now: () => number = () => performance.now(),
		lastLoss = -Infinity
	) {
		this.#events = events;
		this.#now = now;
		this.#lastLoss = lastLoss;
	}

	/** Watches over the map that is made in place of this one: losses follow each other from map to map. */
	next(events: ContextEvents): ContextWatch {
		return new ContextWatch(events, this.#now, this.#lastLoss);
	}

	lost(): void {
		if (this.#gone) return;
		const again = this.#now() - this.#lastLoss < AGAIN;
		this.#lastLoss = this.#now();
		if (again) return this.#giveUp();
		this.#events.onlost();
		this.#timer = setTimeout(() => this.#giveUp(), RESTORE_TIMEOUT);
	}

	restored(): void {
		if (this.#gone) return;
		clearTimeout(this.#timer);
		this.#events.onback();
	}

	stop(): void {
		this.#gone = true;
		clearTimeout(this.#timer);
	}

	#giveUp(): void {
		this.stop();
		this.#events.ongone();
	}
}
