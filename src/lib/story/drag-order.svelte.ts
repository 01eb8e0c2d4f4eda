/** Order by dragging: where a row that is held would land. One finger or one mouse button; the list scrolls by its own. */

/** CSS pixels that a pointer goes before a press is a drag. */
const DRAG_START = 4;

export class DragOrder {
	/** Id of the row that is dragged. */
	held = $state<string | null>(null);
	/** Before which row it lands: a position in the list as it is. */
	before = $state<number | null>(null);
	readonly #list: () => HTMLElement | undefined;
	readonly #onmove: (id: string, to: number) => void;

	/** @param list the element whose children are the rows */
	constructor(list: () => HTMLElement | undefined, onmove: (id: string, to: number) => void) {
		this.#list = list;
		this.#onmove = onmove;
	}

	/** To be called when the handle of a row goes down. @param position of the row, from 0 */
	hold(e: PointerEvent, id: string, position: number): void {
		if (e.button !== 0) return;
		const handle = e.currentTarget as HTMLElement;
		const off = new AbortController();
		const { signal } = off;
		handle.setPointerCapture(e.pointerId);
		handle.addEventListener(
			'pointermove',
			(move) => {
				if (this.held === null && Math.abs(move.clientY - e.clientY) < DRAG_START) return;
				this.held = id;
				this.before = this.#beforeAt(move.clientY);
			},
			{ signal }
		);
		const end = (drop: boolean) => () => {
			off.abort();
			const { before } = this;
			const isDragged = this.held !== null;
			this.held = null;
			this.before = null;
			if (drop && isDragged && before !== null)
				this.#onmove(id, before > position ? before - 1 : before);
		};
		handle.addEventListener('pointerup', end(true), { signal });
		handle.addEventListener('pointercancel', end(false), { signal });
		handle.addEventListener('lostpointercapture', end(false), { signal });
	}

	#beforeAt(y: number): number {
		const rows = [...(this.#list()?.children ?? [])];
		const at = rows.findIndex((row) => {
			const { top, height } = row.getBoundingClientRect();
			return y < top + height / 2;
		});
		return at < 0 ? rows.length : at;
	}
}
