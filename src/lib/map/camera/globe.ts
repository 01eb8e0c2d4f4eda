/** The two presets of the map: flat with the Pacific in the middle, and a globe turned to China. */
import type { Fit } from './fit.ts';
import { zoomOf } from './flat-view.ts';

export type Preset = 'flat' | 'globe';

export const projectionOf = { flat: 'mercator', globe: 'globe' } as const;

/** Where the globe is turned to: China above the middle, Australia and Europe still in sight. */
const FACING: [lon: number, lat: number] = [102, 24];
/** Radius as a share of the shorter side of the map; from as near as the camera stands, four fifths of it are seen. */
const RADIUS = 0.58;

/** The whole globe in the middle of a map. */
export function globeFit(width: number, height: number): Fit {
	const radius = RADIUS * Math.min(width, height);
	// MapLibre's globe grows with the latitude it faces, as Mercator's scale does.
	const latitude = (FACING[1] * Math.PI) / 180;
	const zoom = zoomOf(2 * Math.PI * radius * Math.cos(latitude));
	return { type: 'centre', at: FACING, zoom };
}
