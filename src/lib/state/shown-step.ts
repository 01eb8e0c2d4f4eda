import type { Fit } from '../map/camera/fit.ts';
import type { Ref } from '../model/atlas.ts';
import type { Day } from '../time/day.ts';

/** What a step of a tour shows. */
export interface ShownStep {
	/** Names the step among all tours. */
	of: string;
	day: Day;
	/** The day that it is compared with. */
	from?: Day;
	/** The two days stand side by side. */
	compare?: 'side';
	/** Ids of what is drawn, in the order of the catalogue. */
	layers: readonly string[];
	/** The record that stands out. */
	selected: Ref | null;
	/** What must be in sight, for a map of any size; `null`: the selected record, or the world. */
	fit: Fit | null;
}
