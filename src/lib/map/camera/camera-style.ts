/**
 * A camera as CSS custom properties. The size of the map is unknown while a page is prerendered, so the style sheet of the SVG
 * map works out from them what MapLibre works out from numbers; see SvgMap.svelte.
 */
import type { Fit } from './fit.ts';
import { flatBounds, type FlatRect } from './bounds.ts';
import { onFlat, worldSize } from './flat-view.ts';

/** Six decimals of the world's width are 40 m. */
const short = (n: number): string => String(Math.round(n * 1e6) / 1e6);

const declare = (values: Record<string, string>): string =>
	Object.entries(values)
		.map(([name, value]) => `--${name}:${value}`)
		.join(';');

/** How much of the world a drawing shows. */
export const partStyle = ({ x, y, width, height }: FlatRect): string =>
	declare({ px: short(x), py: short(y), pw: short(width), ph: short(height) });

/** A width of the whole world, CSS pixels of the window: a drawing whose marks are larger shows no less. */
const inWindow = (zoom: number): string => `calc(${Math.round(worldSize(zoom))}px/var(--scale,1))`;

/** Where the camera looks and how large the world is. Without a fit the style sheet shows the world, or Asia on a narrow map. */
export function cameraStyle(fit: Fit | undefined): string {
	if (!fit) return '';
	if (fit.type === 'centre') {
		const { x, y } = onFlat(fit.at);
		return declare({ cx: short(x), cy: short(y), size: inWindow(fit.zoom) });
	}
	const { at, width, height } = flatBounds(fit.bounds);
	const room = (edge: string, share: number) => `(100${edge} - 2*var(--air))/${short(share)}`;
	return declare({
		cx: short(at.x),
		cy: short(at.y),
		size: `max(var(--least),min(${room('cqw', width)},${room('cqh', height)},${inWindow(fit.maxZoom)}))`
	});
}
