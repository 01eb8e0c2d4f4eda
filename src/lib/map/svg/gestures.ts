/**
 * Dragging, pinching and the wheel on the SVG map. The drawing follows the fingers by a transform; the camera is told when it comes to
 * rest.
 */
import type { Camera } from '../../url/params.ts';
import { cameraAtNumber } from './open-number.ts';
import { cameraOf } from './camera-of.ts';

/** CSS pixels below which a press is a click. */
const CLICK = 4;
/** Wheel pixels for a doubling of scale. */
const WHEEL = 400;

/** CSS pixels of the window. */
interface Point {
	x: number;
	y: number;
}
/** Where the fingers are, taken together. One finger has no spread to compare with. */
interface Hand extends Point {
	spread: number;
}
/** The drawing grown `k` times about its top left corner, then moved. CSS pixels. */
interface Shift extends Point {
	k: number;
}

const REST: Shift = { x: 0, y: 0, k: 1 };

/** @param fingers one or two */
export function handOf(fingers: readonly Point[]): Hand {
	const [a = { x: 0, y: 0 }, b = a] = fingers;
	const spread = a === b ? 1 : Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
	return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, spread };
}

/**
 * What lay under the hand stays under it.
 * @param corner top left of the drawing at rest, CSS pixels of the window
 */
export function follow(shift: Shift, corner: Point, before: Hand, now: Hand): Shift {
	const grown = now.spread / before.spread;
	const along = (axis: 'x' | 'y') =>
		now[axis] - corner[axis] - (before[axis] - corner[axis] - shift[axis]) * grown;
	return { x: along('x'), y: along('y'), k: shift.k * grown };
}

/** CSS pixels of the window to one of the drawing's own: where it is read from far away it is drawn larger. */
const scaleOf = (box: HTMLElement): number =>
	box.getBoundingClientRect().width / box.offsetWidth || 1;

export function gestures(
	box: HTMLElement,
	root: SVGSVGElement,
	onmove: (camera: Camera) => void,
	signal: AbortSignal
): void {
	const fingers = new Map<number, Point>();
	let hand: Hand | undefined;
	let corner: Point = REST;
	let shift = REST;
	let dragged = false;

	function draw(next: Shift): void {
		shift = next;
		root.style.transformOrigin = '0 0';
		const own = scaleOf(box);
		root.style.translate = `${next.x / own}px ${next.y / own}px`;
		root.style.scale = String(next.k);
	}
	/** The camera takes over what the transform showed. */
	function rest(): void {
		const camera = cameraOf(root);
		for (const property of ['transform-origin', 'translate', 'scale'])
			root.style.removeProperty(property);
		shift = REST;
		onmove(camera);
	}
	const cornerAtRest = (): Point => {
		const { left, top } = root.getBoundingClientRect();
		return { x: left, y: top };
	};

	function down(e: PointerEvent): void {
		if (e.button !== 0 || fingers.size === 2) return;
		if (!fingers.size) {
			corner = cornerAtRest();
			dragged = false;
		}
		fingers.set(e.pointerId, { x: e.clientX, y: e.clientY });
		hand = handOf([...fingers.values()]);
	}
	function move(e: PointerEvent): void {
		if (!hand || !fingers.has(e.pointerId)) return;
		fingers.set(e.pointerId, { x: e.clientX, y: e.clientY });
		const now = handOf([...fingers.values()]);
		if (!dragged && fingers.size === 1 && Math.hypot(now.x - hand.x, now.y - hand.y) < CLICK)
			return;
		if (!box.hasPointerCapture(e.pointerId)) box.setPointerCapture(e.pointerId);
		dragged = true;
		draw(follow(shift, corner, hand, now));
		hand = now;
	}
	function up(e: PointerEvent): void {
		if (!fingers.delete(e.pointerId)) return;
		hand = fingers.size ? handOf([...fingers.values()]) : undefined;
		if (dragged && !hand) rest();
	}
	/** The end of a drag is no click; one on a number goes there. */
	function click(e: MouseEvent): void {
		const there = dragged ? undefined : cameraAtNumber(root, e.target);
		if (there) onmove(there);
		if (!dragged && !there) return;
		dragged = false;
		e.preventDefault();
		e.stopPropagation();
	}
	/** About the pointer. */
	function wheel(e: WheelEvent): void {
		e.preventDefault();
		if (fingers.size) return;
		const before = { x: e.clientX, y: e.clientY, spread: 1 };
		draw(follow(REST, cornerAtRest(), before, { ...before, spread: 2 ** (-e.deltaY / WHEEL) }));
		rest();
	}
	function drag(e: DragEvent): void {
		e.preventDefault();
	}

	box.addEventListener('pointerdown', down, { signal });
	box.addEventListener('pointermove', move, { signal });
	box.addEventListener('pointerup', up, { signal });
	box.addEventListener('pointercancel', up, { signal });
	box.addEventListener('click', click, { signal, capture: true });
	box.addEventListener('wheel', wheel, { signal, passive: false });
	box.addEventListener('dragstart', drag, { signal });
}
