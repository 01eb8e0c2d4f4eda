/** Dragging the sheet by its edge: it follows the finger, and goes to a snap point when the finger lets go. */
import type { SheetHeight } from './sheet-height.svelte.ts';
import { nearestSnapPoint, nextSnapPoint, TAP, type SnapPoint } from './sheet.ts';

export class SheetDrag {
	readonly #sheet: SheetHeight;
	readonly #heightOf: (point: SnapPoint) => number;
	/** While the edge is held, CSS pixels. */
	height = $state<number | null>(null);
	#from = { y: 0, height: 0 };
	/** A click follows every drag; only one after a tap, or from the keyboard, means the next snap point. */
	#isTap = true;

	/** @param heightOf CSS pixels of a snap point */
	constructor(sheet: SheetHeight, heightOf: (point: SnapPoint) => number) {
		this.#sheet = sheet;
		this.#heightOf = heightOf;
	}

	down(e: PointerEvent, sheet: HTMLElement): void {
		if (e.button !== 0) return;
		this.#from = { y: e.clientY, height: sheet.offsetHeight };
		this.height = this.#from.height;
		(e.currentTarget as HTMLElement).setPointerCapture(e.pointerId);
	}
	move({ clientY }: PointerEvent): void {
		const { y, height } = this.#from;
		if (this.height !== null) this.height = Math.max(0, height + y - clientY);
	}
	up(): void {
		if (this.height === null) return;
		this.#isTap = Math.abs(this.height - this.#from.height) <= TAP;
		if (!this.#isTap) this.#sheet.current = nearestSnapPoint(this.height, this.#heightOf);
		this.height = null;
	}
	click(): void {
		const { current } = this.#sheet;
		if (this.#isTap) this.#sheet.current = current === 'full' ? 'peek' : nextSnapPoint(current, 1);
		this.#isTap = true;
	}
}
