import type { Camera } from '../../url/params.ts';
import type { Movable } from '../input/gestures.ts';
import { cameraOf } from './camera-of.ts';

/** The drawing under a visitor's fingers: moved by a transform, until its camera takes that over. */
export function movable(root: SVGSVGElement, onmove: (camera: Camera) => void): Movable {
	return {
		corner() {
			const { left, top } = root.getBoundingClientRect();
			return { x: left, y: top };
		},
		shift({ x, y, k }) {
			const own = scaleOf(root.parentElement);
			root.style.transformOrigin = '0 0';
			root.style.translate = `${x / own}px ${y / own}px`;
			root.style.scale = String(k);
		},
		settle() {
			const camera = cameraOf(root);
			for (const property of ['transform-origin', 'translate', 'scale'])
				root.style.removeProperty(property);
			onmove(camera);
		}
	};
}

/** CSS pixels of the window to one of the box's own: where it is read from far away it is drawn larger. */
const scaleOf = (box: HTMLElement | null): number =>
	(box && box.getBoundingClientRect().width / box.offsetWidth) || 1;
