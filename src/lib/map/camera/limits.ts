/** How far the camera goes, and the air that it leaves. */
import { MAX_ZOOM } from '../../url/params.ts';

export { MAX_ZOOM };

/** The whole world on a narrow phone. */
export const MIN_ZOOM = 0.4;

export const clampZoom = (zoom: number): number => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));

/** Air round what a camera fits: CSS pixels at most, and share of the shorter side of a small map. The style sheet reads both. */
export const AIR = { most: 40, share: 1 / 6 };

/** @param width, height of the free part of the map, CSS pixels */
export const airIn = (width: number, height: number): number =>
	Math.max(0, Math.min(AIR.most, Math.min(width, height) * AIR.share));
