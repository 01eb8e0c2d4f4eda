/** The flat view: Web Mercator with the Pacific in the middle. Both renderers place things by it. */
import type { LonLat } from '../../model/atlas.ts';

/** Middle of the flat view, degrees east: the Pacific holds the long arcs. */
export const CENTRE = 152;

/** MapLibre's world is 512 CSS pixels wide at zoom 0. */
export const WORLD = 512;

/**
 * Where a place lies on the flat view, in widths of the world: x from its left edge (28° W) to the east, y from its top edge
 * (85.05° N) to the south. Longitudes may pass 180.
 */
export function onFlat([lon, lat]: LonLat): { x: number; y: number } {
	const x = (lon - CENTRE) / 360 + 0.5;
	const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
	return { x: x - Math.floor(x), y: 0.5 - y / (2 * Math.PI) };
}

/** The place at a point of the flat view: the inverse of `onFlat`. Longitudes run from 28° W to 332° E. */
export function fromFlat({ x, y }: { x: number; y: number }): LonLat {
	const lat = (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
	return [(x - 0.5) * 360 + CENTRE, lat];
}
