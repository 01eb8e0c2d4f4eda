/** A click on the number of a province goes there; one on the number of all China, to where those of its provinces fit. */
import { TIERS } from '../drawn/look.ts';
import type { Camera } from '../../url/params.ts';
import { cameraOf } from './camera-of.ts';

/** Zooms at which the cities of a province, and the numbers of the provinces, stand well. */
const NEAR = 5;
const APART = TIERS[2];

/** @returns nothing where no number was hit */
export function cameraAtNumber(
	root: SVGSVGElement,
	target: EventTarget | null
): Camera | undefined {
	const mark = target instanceof Element ? target.closest<SVGElement>('.density') : null;
	if (!mark) return undefined;
	const { left, top, width, height } = mark.getBoundingClientRect();
	return {
		...cameraOf(root, 0, { x: left + width / 2, y: top + height / 2 }),
		// All of China has the first of the numbers: see map/province-counts.ts.
		zoom: mark.dataset['first'] === '0' ? APART : NEAR
	};
}
