import type { FrameSource } from './frames.ts';

/**
 * A value that is set as often as input comes and applied once, at the next frame: the last one wins. Never a queue, so a slow
 * machine leaves values out and does not fall behind.
 */
export class Latest<T> {
	/** What the next frame will apply. */
	pending: T | undefined;
	readonly #frames: FrameSource;
	readonly #apply: (value: T) => void;
	#cancel: (() => void) | undefined;

	constructor(frames: FrameSource, apply: (value: T) => void) {
		this.#frames = frames;
		this.#apply = apply;
	}

	set(value: T): void {
		this.pending = value;
		this.#cancel ??= this.#frames.next(this.#frame);
	}

	/** Forgets what has not been applied. */
	drop(): void {
		this.#cancel?.();
		this.#cancel = undefined;
		this.pending = undefined;
	}

	readonly #frame = (): void => {
		const value = this.pending;
		this.#cancel = undefined;
		this.pending = undefined;
		if (value !== undefined) this.#apply(value);
	};
}
