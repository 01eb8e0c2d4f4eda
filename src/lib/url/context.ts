/** What an address without a query means, for reading and writing addresses outside a page too. */
import { findRef, type Atlas, type Ref } from '../model/atlas.ts';
import { defaultLayers, layerIds } from '../model/drawable.ts';
import type { Day } from '../time/day.ts';
import { clampDay } from '../time/steps.ts';
import type { CompareOn, UrlContext } from './params.ts';

/** What an address without a query leaves to the step of a tour. */
type StepDefaults = {
	day: Day;
	from?: Day;
	compare?: CompareOn;
	layers: readonly string[];
	selected: Ref | null;
};

/** @param ref the record that the page is about */
export function urlContext(atlas: Atlas, ref: Ref | null): UrlContext {
	const record = ref ? findRef(atlas, ref) : undefined;
	return {
		firstDay: atlas.firstDay,
		lastDay: atlas.asOf,
		defaultDay: record ? clampDay(record.span.latest, atlas.firstDay, atlas.asOf) : atlas.asOf,
		layerIds: layerIds(atlas),
		defaultLayers
	};
}

/** What an address without a query means on the page of a step: the step. */
export const stepContext = (step: StepDefaults, atlas: Atlas): UrlContext => ({
	...urlContext(atlas, step.selected),
	defaultDay: step.day,
	...(step.from !== undefined && { defaultFrom: step.from }),
	...(step.compare && { defaultCompare: step.compare }),
	defaultLayers: step.layers
});
