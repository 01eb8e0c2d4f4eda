/** Where the pointer is in a window, as shares of its width and height. */
export interface PointerPosition {
	x: number;
	y: number;
}

/** Milliseconds without a move after which the dot goes. */
export const HIDE_AFTER = 2500;

/** The dot that the audience sees: it is there while it moves, and a little longer. */
export class Pointer {
	/** Where it is, or was last. */
	at = $state.raw<PointerPosition>({ x: 0.5, y: 0.5 });
	isSeen = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param at `null`: the hand has left */
	move(at: PointerPosition | null): void {
		clearTimeout(this.#timer);
		this.isSeen = at !== null;
		if (!at) return;
		this.at = at;
		this.#timer = setTimeout(() => (this.isSeen = false), HIDE_AFTER);
	}
}

export const positionIn = (
	{ left, top, width, height }: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
	{ clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>
): PointerPosition => ({ x: (clientX - left) / width, y: (clientY - top) / height });
