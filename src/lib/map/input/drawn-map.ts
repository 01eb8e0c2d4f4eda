import type { Ref } from '../../model/atlas.ts';
import type { Day } from '../../time/day.ts';

/** The day shown, with the one it is compared with. */
export interface ShownDays {
	day: Day;
	from: Day | null;
}

/** CSS pixels, from the corner that the drawing counts from. */
export interface Spot {
	x: number;
	y: number;
}

/** What pointer and keys ask of the map, whichever way it is drawn. */
export interface DrawnMap {
	/** Marks within reach of a spot. Where there are none, and no number lies there, the country or the city. */
	recordsAt(spot: Spot, days: ShownDays, reach: number): Ref[];
	/** Goes to the province whose number lies under a spot, if one does; from the number of China to those of its provinces. */
	openNumber(spot: Spot): void;
	spotOf(ref: Ref): Spot | undefined;
	/** The next record in reading order among those on screen; the first or last one to begin with. */
	walk(current: Ref | null, by: 1 | -1, days: ShownDays): Ref | undefined;
	zoom(by: number): void;
}
