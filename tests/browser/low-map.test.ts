/** The drawn map above the list of an upright phone. */
import { expect, test } from 'vitest';
import { onFlat } from '$lib/map/camera/flat-view.ts';
import { WHOLE } from '$lib/map/camera/view-box.ts';
import { freeDiscs } from '$lib/map/drawn/kept-free.ts';
import '$lib/map/svg/picture.css';
import { drawWorld } from './world.ts';

/** Of the map, and what the note takes of it at the lower edge in a build with the borders of China, CSS pixels. */
test.each([
	{ width: 390, height: 273, note: 102 },
	{ width: 360, height: 180, note: 86 }
])('islands and dashes stand above the note: $width × $height', ({ width, height, note }) => {
	const root = drawWorld();
	const box = root.parentElement as HTMLElement;
	box.classList.add('fallback');
	Object.assign(box.style, { inset: '0 auto auto 0', width: `${width}px`, height: `${height}px` });
	const world = root.getBoundingClientRect();
	const lowest = Math.max(...freeDiscs.map(({ at }) => onFlat(at).y));
	const y = world.top + ((lowest - WHOLE.y) / WHOLE.height) * world.height;
	expect(y).toBeGreaterThan(height / 4);
	expect(y).toBeLessThan(height - note);
});
