import type { Atlas } from '../../../../src/lib/model/atlas.ts';
import type { Ground } from '../../../../src/lib/map/drawn/ground.ts';
import type { Drawn } from './drawn.ts';
import type { Day } from '../../../../src/lib/time/day.ts';

/** A way to bring a day onto the map. */
export interface Contender {
	apply: (day: Day) => void;
	/** Draws the same once more. */
	redraw: () => void;
	/** Calls back whenever a frame has been drawn. */
	onframe: (listener: () => void) => void;
	/** The state that the frame just drawn shows, read from its pixels; −1 where it shows none. */
	shown: () => number;
	/** Nothing is left to load or to draw. */
	idle: () => Promise<void>;
}

export interface Scene {
	container: HTMLElement;
	/** With sentinels. */
	atlas: Atlas;
	ground: Ground;
	/** By source. */
	drawn: Drawn;
	/** The first day to show. */
	day: Day;
}
