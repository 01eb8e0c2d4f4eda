import type { FrameSource } from '../../../src/lib/time/frames.ts';

/** Milliseconds between two frames of a 60 Hz screen. */
const FRAME = 1000 / 60;

/** Frames that come when a test says so. */
export class FakeFrames implements FrameSource {
	#now = 1000;
	#waiting = new Map<number, () => void>();
	#asked = 0;

	now(): number {
		return this.#now;
	}

	next(frame: () => void): () => void {
		// As in a browser, who asks twice is called twice.
		const id = this.#asked++;
		this.#waiting.set(id, frame);
		return () => this.#waiting.delete(id);
	}

	/** How many callbacks wait for the next frame. */
	get waiting(): number {
		return this.#waiting.size;
	}

	/** One frame, some milliseconds later. */
	frame(milliseconds = FRAME): void {
		this.#now += milliseconds;
		const due = [...this.#waiting.values()];
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
