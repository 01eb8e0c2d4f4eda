/** The map as the rest of the page knows it. */
import type { FlatView } from '../map/camera/view-box.ts';
import type { Ref } from '../model/atlas.ts';
import type { Day } from '../time/day.ts';

/** `list`: this device draws no WebGL2 map; `failed`: a file did not arrive. A public hook: `<main data-map>`. */
export type MapStatus = 'loading' | 'ready' | 'list' | 'failed';

/** What is on screen. */
export interface Sees {
	record: (ref: Ref) => boolean;
	/** @param code ISO 3166-1 alpha-2 */
	country: (code: string) => boolean;
}

/** The map of a picture, or of all frames of a film. */
export interface Shot {
	/** CSS pixels. */
	width: number;
	height: number;
	/** Pixels to a CSS pixel. */
	scale: number;
	view: FlatView;
}

/** A map out of sight, which shows what the page shows on one day after the other. */
export interface MapPictures {
	/**
	 * What it drew is good until the next day is asked for.
	 * @param from the day compared with
	 * @throws Error where the graphics are lost
	 */
	on: (day: Day, from: Day | null) => Promise<HTMLCanvasElement>;
	/** No more are wanted. */
	end: () => void;
}

/** What can be done with the map that is drawn, from outside it. */
export interface MapHandle {
	/** Has it drawn once more, and says when it has. */
	pulse: (ondrawn: () => void) => void;
	/** Makes it anew. */
	restart: () => void;
	/** Tells, now and after each move of the camera, what is on screen. @returns how to end it */
	watch: (tell: (sees: Sees) => void) => (() => void) | undefined;
	/** Leaves it for the picture. */
	giveUp: () => void;
	/**
	 * Draws what the page shows once more, out of sight.
	 * @throws Error where this device has no room for it
	 */
	pictures: (shot: Shot) => Promise<MapPictures>;
}
