/** Addresses that keep what is shown: the day, the layers, the camera. Below the base path. */
import { browser } from '$app/environment';
import { createContext } from 'svelte';
import { findRef, type AnyItem, type Ref } from '../model/atlas.ts';
import { changeBetween } from '../model/change.ts';
import type { Lang } from '../model/schema.ts';
import { statusOn } from '../model/status.ts';
import { carriedQuery, formatView } from '../url/codec.ts';
import type { Mode } from '../url/params.ts';
import { pagePath, recordPath, stopPath, tourPath, type TourName } from '../url/paths.ts';
import type { ViewState } from './view-state.svelte.ts';

/** Addresses of records for the components of a page. */
export const [getHref, setHref] = createContext<(ref: Ref) => string>();

/** The address of the map without a record; without a query while prerendering. */
export const exploreHref = (view: ViewState, lang: Lang): string =>
	pagePath(lang, 'explore') + (browser ? formatView(view.view, view.contextFor(null)) : '');

/**
 * The address of a record. Where the record is not on the map of the day shown, or of the time
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

interface TourAddress {
	/** Without one: the page of all tours. */
	tour?: TourName;
	/** Id of a stop; without one the cover. */
	step?: string | undefined;
	/** The mode of this page, unless told otherwise. */
	mode?: Mode;
}

/** The address of a page of the tours, in the colours of this one. */
export function tourHref(
	view: ViewState,
	lang: Lang,
	{ tour, step, mode = view.mode }: TourAddress = {}
): string {
	const query = carriedQuery({ ...view.frame, mode, theme: view.theme }, view.urlContext);
	return tour ? stopPath(lang, tour, step, query) : tourPath(lang) + query;
}
