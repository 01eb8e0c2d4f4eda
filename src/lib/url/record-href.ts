import { findRef, type AnyItem, type Ref } from '../model/atlas.ts';
import { changeBetween } from '../model/change.ts';
import type { Lang } from '../model/schema.ts';
import { statusOn } from '../model/status.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import { formatView } from './codec.ts';
import { recordPath } from './paths.ts';

/**
 * The address of a record that keeps what is shown. Where the record is not on the map of the day shown, or of the time
 * compared, the address names no day, and the page then shows the day on which the record came into force.
 */
export function recordHref(view: ViewState, ref: Ref, lang: Lang): string {
	const item = findRef(view.atlas, ref);
	if (!item) return '';
	const context = view.contextFor(ref);
	const day = isOnMap(item, view) ? view.day : context.defaultDay;
	const from = view.from !== null && view.from <= day ? view.from : null;
	return recordPath(lang, item.kind, item.id) + formatView({ ...view.view, t: day, from }, context);
}

function isOnMap(item: AnyItem, { day, from }: ViewState): boolean {
	if (item.kind === 'event') return day >= item.span.latest;
	const status = statusOn(item.span, day);
	if (status === 'in-force' || status === 'possible') return true;
	return from !== null && changeBetween(item.span, from, day) !== undefined;
}
