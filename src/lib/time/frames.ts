/** What drives everything that moves: `requestAnimationFrame` in a browser, a counter in tests. Milliseconds. */
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
