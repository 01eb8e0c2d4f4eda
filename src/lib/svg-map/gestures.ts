/** Dragging and the wheel on the SVG map. Follows the pointer by moving the drawing; the camera is told when it comes to rest. */
import type { Camera } from '../url/params.ts';
import { cameraOf } from './viewpoint.ts';

/** CSS pixels below which a press is a click. */
const CLICK = 4;
/** Wheel pixels for a doubling of scale. */
const WHEEL = 400;

export function gestures(
	box: HTMLElement,
	root: SVGSVGElement,
	onmove: (camera: Camera) => void,
	signal: AbortSignal
): void {
	let from: { x: number; y: number; id: number } | undefined;
	let dragged = false;

	function down(e: PointerEvent): void {
		if (e.button === 0) from = { x: e.clientX, y: e.clientY, id: e.pointerId };
		dragged = false;
	}
	function move(e: PointerEvent): void {
		if (e.pointerId !== from?.id) return;
		const [dx, dy] = [e.clientX - from.x, e.clientY - from.y];
		if (!dragged && Math.hypot(dx, dy) < CLICK) return;
		if (!dragged) box.setPointerCapture(e.pointerId);
		dragged = true;
		root.style.translate = `${dx}px ${dy}px`;
	}
	function up(): void {
		from = undefined;
		if (!dragged) return;
		const camera = cameraOf(root);
		root.style.translate = '';
		onmove(camera);
	}
	/** The end of a drag is no click. */
	function click(e: MouseEvent): void {
		if (!dragged) return;
		dragged = false;
		e.preventDefault();
		e.stopPropagation();
	}
	function wheel(e: WheelEvent): void {
		e.preventDefault();
		onmove(cameraOf(root, -e.deltaY / WHEEL));
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
