/** Two drawings with one camera: what moves one moves both. */
import type { Movable } from '../map/input/gestures.ts';

export class Pair {
	readonly #drawings = new Set<Movable>();

	/** @returns what takes it out again */
	add(drawing: Movable): () => void {
		this.#drawings.add(drawing);
		return () => this.#drawings.delete(drawing);
	}

	/** What a hand moves that is on one of them. */
	under(drawing: Movable): Movable {
		return {
			corner: () => drawing.corner(),
			shift: (by) => this.#drawings.forEach((one) => one.shift(by)),
			settle: () => this.#drawings.forEach((one) => one.settle())
		};
	}
}
