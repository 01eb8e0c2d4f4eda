/**
 * A camera as CSS custom properties. The size of the map is unknown while a page is prerendered, so the style sheet of the SVG
 * map works out from them what MapLibre works out from numbers; see SvgMap.svelte.
 */
import type { Fit } from './fit.ts';
import type { Bounds } from '../drawn/ground.ts';
import { onFlat, WORLD } from './flat.ts';

/** Part of the flat view that a drawing shows, in widths of the world. */
export interface Part {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Six decimals of the world's width are 40 m. */
const short = (n: number): string => String(Math.round(n * 1e6) / 1e6);

const declare = (values: Record<string, string>): string =>
	Object.entries(values)
		.map(([name, value]) => `--${name}:${value}`)
		.join(';');

/** How much of the world a drawing shows. */
export const partStyle = ({ x, y, width, height }: Part): string =>
	declare({ px: short(x), py: short(y), pw: short(width), ph: short(height) });

/** A width of the whole world, CSS pixels of the window: a drawing whose marks are larger shows no less. */
const inWindow = (zoom: number): string => `calc(${Math.round(worldSize(zoom))}px/var(--scale,1))`;

/** Zoom to the width of the whole world, CSS pixels. */
export const worldSize = (zoom: number): number => WORLD * 2 ** zoom;

/** The inverse of `worldSize`. */
export const zoomOf = (size: number): number => Math.log2(size / WORLD);

export interface Box extends Part {
	/** Middle. */
	at: { x: number; y: number };
}

/** Bounds on the flat view. */
export function boxOf([west, south, east, north]: Bounds): Box {
	const corner = onFlat([west, north]);
	const width = (east - west) / 360;
	const height = onFlat([west, south]).y - corner.y;
	return {
		...corner,
		width,
		height,
		at: { x: corner.x + width / 2, y: corner.y + height / 2 }
	};
}

/** Where the camera looks and how large the world is. Without a fit the style sheet shows the world, or Asia on a narrow map. */
export function cameraStyle(fit: Fit | undefined): string {
	if (!fit) return '';
	if (fit.type === 'centre') {
		const { x, y } = onFlat(fit.at);
		return declare({ cx: short(x), cy: short(y), size: inWindow(fit.zoom) });
	}
	const { at, width, height } = boxOf(fit.bounds);
	const room = (edge: string, share: number) => `(100${edge} - 2*var(--air))/${short(share)}`;
	return declare({
		cx: short(at.x),
		cy: short(at.y),
		size: `max(var(--least),min(${room('cqw', width)},${room('cqh', height)},${inWindow(fit.maxZoom)}))`
	});
}
