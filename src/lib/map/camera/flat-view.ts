/** The flat map: Web Mercator with the Pacific in the middle. Both drawings place things by it. */
import type { LonLat } from '../../model/atlas.ts';
import { mercator, unmercator } from './mercator.ts';

/** Longitude in the middle, degrees east: the Pacific holds the long arcs. */
export const CENTRE = 152;

/** Width of MapLibre's world at zoom 0, CSS pixels. */
const WORLD = 512;

/** Width of the whole world at a zoom, CSS pixels. */
export const worldSize = (zoom: number): number => WORLD * 2 ** zoom;

/** The inverse of `worldSize`. */
export const zoomOf = (size: number): number => Math.log2(size / WORLD);

/** A place on the flat map, in widths of the world: x to the east from 28° W, y to the south from 85.05° N. */
export interface FlatPoint {
	x: number;
	y: number;
}

/** Longitudes may pass 180. */
export function onFlat(at: LonLat): FlatPoint {
	const [lon, north] = mercator(at);
	const x = (lon - CENTRE) / 360 + 0.5;
	return { x: x - Math.floor(x), y: 0.5 - north / 360 };
}

/** The inverse of `onFlat`. Longitudes run from 28° W to 332° E. */
export const fromFlat = ({ x, y }: FlatPoint): LonLat =>
	unmercator([(x - 0.5) * 360 + CENTRE, (0.5 - y) * 360]);

/** The longitude on the flat map: the Americas lie to the east of China, past 180°. */
export const flatLongitude = (lon: number): number => (lon < CENTRE - 180 ? lon + 360 : lon);
