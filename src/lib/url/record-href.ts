import { findRef, type Ref } from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';
import { statusOn } from '../model/status.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import { formatView } from './codec.ts';
import { recordPath } from './paths.ts';

/**
 * The address of a record that keeps what is shown. Where the record is not in force on the day shown, the address names no
 * day, and the page then shows the day on which it came into force.
 */
export function recordHref(view: ViewState, ref: Ref, lang: Lang): string {
	const item = findRef(view.atlas, ref);
	if (!item) return '';
	const context = view.contextFor(ref);
	const status = statusOn(item.span, view.day);
	const keeps = item.kind === 'event' ? view.day >= item.span.latest : status !== 'not-yet';
	const day = keeps ? view.day : context.defaultDay;
	return recordPath(lang, item.kind, item.id) + formatView({ ...view.view, t: day }, context);
}
