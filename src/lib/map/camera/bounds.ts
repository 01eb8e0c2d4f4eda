/** Rectangles of the map: in degrees, and on the flat map. */
import { flatLongitude, onFlat, type FlatPoint } from './flat-view.ts';

/** West, south, east, north in degrees; east may pass 180. */
export type Bounds = [number, number, number, number];

/** Both, and what lies between. */
export const union = (a: Bounds, b: Bounds): Bounds => [
	Math.min(a[0], b[0]),
	Math.min(a[1], b[1]),
	Math.max(a[2], b[2]),
	Math.max(a[3], b[3])
];

/** On the flat map, whose left edge lies in the Atlantic. */
export const eastOf = ([west, south, east, north]: Bounds): Bounds => {
	const shift = flatLongitude(west) - west;
	return [west + shift, south, east + shift, north];
};

/** A part of the flat map, in widths of the world. */
export interface FlatRect extends FlatPoint {
	width: number;
	height: number;
}

/** Bounds as a part of the flat map, with its middle. */
export function flatBounds([west, south, east, north]: Bounds): FlatRect & { at: FlatPoint } {
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
