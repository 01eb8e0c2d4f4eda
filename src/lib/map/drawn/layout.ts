/**
 * Where things stand that depends on the records and the label points alone: arcs, sides of plates, places of numbers. Worked out
 * when the data are built (`npm run data:build`, map/layout/), as the clock's curves are; browsers read `generated/layout.json`.
 */
import type { LonLat } from '../../model/atlas.ts';

/** The part of a plate that stands on its point, as MapLibre names it. */
export type Side = 'left' | 'right' | 'bottom' | 'top';

export interface PartnerLayout {
	/** Where its point and its name stand. */
	at: LonLat;
	/** Too small to be seen as an area. */
	isSmall: boolean;
	/** The part of its plate that stands on the point, so that the plate hides the least. */
	plate: Side;
	/** On the flat map, longitudes without a jump. */
	arc: LonLat[];
	/** Direction in which the arc arrives, degrees clockwise from north. */
	heading: number;
}

export interface Layout {
	/** By position in the atlas; `null` for a country without a label point. */
	partners: (PartnerLayout | null)[];
	/** Places of a province's number, by its code and by arrangement; `null` where it has none in that. */
	numbers: Record<string, (LonLat | null)[]>;
}
