/** Dragging, pinching and the wheel on a drawing that follows the fingers by a transform. */

/** CSS pixels below which a press is a click. */
const CLICK_SLACK = 4;
/** Wheel pixels for a doubling of scale. */
const WHEEL_PER_DOUBLING = 400;

/** CSS pixels of the window. */
export interface ClientPoint {
	x: number;
	y: number;
}
/** Where the fingers are, taken together. One finger has no spread to compare with. */
interface Hand extends ClientPoint {
	spread: number;
}
/** The drawing grown `k` times about its top left corner, then moved. CSS pixels. */
export interface Shift extends ClientPoint {
	k: number;
}

const NO_SHIFT: Shift = { x: 0, y: 0, k: 1 };

/** @param fingers one or two */
export function handOf(fingers: readonly ClientPoint[]): Hand {
	const [a = { x: 0, y: 0 }, b = a] = fingers;
	const spread = a === b ? 1 : Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
	return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, spread };
}

/**
 * What lay under the hand stays under it.
 * @param corner top left of the drawing before it was moved, CSS pixels of the window
 */
export function follow(shift: Shift, corner: ClientPoint, before: Hand, now: Hand): Shift {
	const grown = now.spread / before.spread;
	const along = (axis: 'x' | 'y') =>
		now[axis] - corner[axis] - (before[axis] - corner[axis] - shift[axis]) * grown;
	return { x: along('x'), y: along('y'), k: shift.k * grown };
}

export interface Movable {
	/** Top left of the drawing, CSS pixels of the window. */
	corner(): ClientPoint;
	/** Shows the drawing moved, for the time being. */
	shift(by: Shift): void;
	/** The camera takes over what the shift shows. */
	settle(): void;
}

/**
 * @param box where fingers move the drawing
 * @param isShared the wheel and a single finger scroll the page; two fingers, or the wheel with Ctrl or ⌘, move the drawing
 */
export function followGestures(
	box: HTMLElement,
	drawing: Movable,
	signal: AbortSignal,
	isShared = false
): void {
	const fingers = new Map<number, ClientPoint>();
	let hand: Hand | undefined;
	let corner: ClientPoint = NO_SHIFT;
	let shift = NO_SHIFT;
	let isDragged = false;

	function applyShift(next: Shift): void {
		shift = next;
		drawing.shift(next);
	}
	function settle(): void {
		drawing.settle();
		shift = NO_SHIFT;
	}

	function down(e: PointerEvent): void {
		if (e.button !== 0 || fingers.size === 2) return;
		if (!fingers.size) {
			corner = drawing.corner();
			isDragged = false;
		}
		fingers.set(e.pointerId, { x: e.clientX, y: e.clientY });
		hand = handOf([...fingers.values()]);
	}
	function move(e: PointerEvent): void {
		if (!hand || !fingers.has(e.pointerId)) return;
		fingers.set(e.pointerId, { x: e.clientX, y: e.clientY });
		const now = handOf([...fingers.values()]);
		const isClick = Math.hypot(now.x - hand.x, now.y - hand.y) < CLICK_SLACK;
		if (!isDragged && fingers.size === 1 && isClick) return;
		if (isShared && fingers.size === 1 && e.pointerType === 'touch') return;
		if (!box.hasPointerCapture(e.pointerId)) box.setPointerCapture(e.pointerId);
		isDragged = true;
		applyShift(follow(shift, corner, hand, now));
		hand = now;
	}
	function up(e: PointerEvent): void {
		if (!fingers.delete(e.pointerId)) return;
		hand = fingers.size ? handOf([...fingers.values()]) : undefined;
		if (isDragged && !hand) settle();
	}
	/** The end of a drag is no click. */
	function click(e: MouseEvent): void {
		if (!isDragged) return;
		isDragged = false;
		e.preventDefault();
		e.stopPropagation();
	}
	/** About the pointer. */
	function wheel(e: WheelEvent): void {
		if (isShared && !e.ctrlKey && !e.metaKey) return;
		e.preventDefault();
		if (fingers.size) return;
		const before = { x: e.clientX, y: e.clientY, spread: 1 };
		const after = { ...before, spread: 2 ** (-e.deltaY / WHEEL_PER_DOUBLING) };
		applyShift(follow(NO_SHIFT, drawing.corner(), before, after));
		settle();
	}

	box.addEventListener('pointerdown', down, { signal });
	box.addEventListener('pointermove', move, { signal });
	box.addEventListener('pointerup', up, { signal });
	box.addEventListener('pointercancel', up, { signal });
	box.addEventListener('click', click, { signal, capture: true });
	box.addEventListener('wheel', wheel, { signal, passive: false });
	box.addEventListener('dragstart', (e) => e.preventDefault(), { signal });
}
