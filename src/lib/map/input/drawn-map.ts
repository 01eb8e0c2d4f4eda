import type { Ref } from '../../model/atlas.ts';
import type { Day } from '../../time/day.ts';

/** The day shown, with the one it is compared with. */
export interface Shown {
	day: Day;
	from: Day | null;
}

/** CSS pixels, from the corner that a drawing counts from. */
export interface Spot {
	x: number;
	y: number;
}

/** What pointer and keys ask of a map, whichever way it is drawn. */
export interface DrawnMap {
	/** Records under a spot: marks within reach; where there are none and no number lies there, the country or city. */
	recordsAt(spot: Spot, shown: Shown, reach: number): Ref[];
	/** Goes to the province whose number lies under a spot, if one does. */
	openNumber(spot: Spot): void;
	spotOf(ref: Ref): Spot | undefined;
	/** The next record in reading order among those on screen. */
	walk(current: Ref | null, by: 1 | -1, shown: Shown): Ref | undefined;
	zoom(by: number): void;
}
