/** Which readout of a chart is read: the nearest to a pointer, or one after another by keys. Knows no page. */
import type { Readout, Scene } from './scene.ts';

export class ChartCursor {
	/** Position among the readouts; −1 where none is read. */
	at = $state(-1);
	/** A click or a tap holds a readout; what a pointer only passes is let go of. */
	isHeld = $state(false);
	/** Spoken: where keys and taps went. */
	said = $state('');
	readonly #scene: () => Scene;
	readonly current: Readout | undefined = $derived.by(() => this.#scene().readouts[this.at]);

	constructor(scene: () => Scene) {
		this.#scene = scene;
	}

	/** Of a mouse that goes over the chart. */
	pass(to: number): void {
		if (!this.isHeld) this.at = to;
	}

	/** Of a click or a tap; the second one on the same readout lets it go. */
	hold(to: number, isMouse: boolean): void {
		this.isHeld = !this.isHeld || to !== this.at;
		this.at = this.isHeld || isMouse ? to : -1;
		this.#say();
	}

	/** Of keys. */
	step(to: number): void {
		this.at = to;
		this.isHeld = true;
		this.#say();
	}

	/** Keys begin at the newest. */
	begin(): void {
		if (this.at < 0) this.at = this.#scene().readouts.length - 1;
		this.isHeld = true;
	}

	/** The pointer has gone. */
	end(): void {
		if (!this.isHeld) this.at = -1;
	}

	close(): void {
		this.isHeld = false;
		this.at = -1;
	}

	#say(): void {
		this.said = this.#scene().readouts[this.at]?.text ?? '';
	}
}
