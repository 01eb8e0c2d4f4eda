import type { FrameSource } from '../../../src/lib/time/player.svelte.ts';

/** Milliseconds between two frames of a 60 Hz screen. */
const FRAME = 1000 / 60;

/** Frames that come when a test says so. */
export class FakeFrames implements FrameSource {
	#now = 1000;
	#waiting = new Set<() => void>();

	now(): number {
		return this.#now;
	}

	next(frame: () => void): () => void {
		this.#waiting.add(frame);
		return () => this.#waiting.delete(frame);
	}

	/** How many callbacks wait for the next frame. */
	get waiting(): number {
		return this.#waiting.size;
	}

	/** One frame, some milliseconds later. */
	frame(milliseconds = FRAME): void {
		this.#now += milliseconds;
		const due = [...this.#waiting];
		this.#waiting.clear();
		for (const call of due) call();
	}

	/** All frames of some milliseconds; the last one comes at their very end. */
	run(milliseconds: number): void {
		const end = this.#now + milliseconds;
		while (end - this.#now > FRAME) this.frame();
		this.frame(end - this.#now);
	}
}
