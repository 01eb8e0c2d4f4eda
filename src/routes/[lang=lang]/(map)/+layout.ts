import { find, refOf } from '$lib/model/atlas.ts';
import { isKind } from '$lib/model/kinds.ts';
import { PRERENDERED } from '$lib/map/svg/prerendered.ts';
import { loadTours } from '$lib/tours/load-tours.ts';
import { findStop, shownStep } from '$lib/tours/tour.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async (event) => {
	// Read nothing of the event in the browser: this would run again on each page.
	if (!import.meta.env.SSR) return { picture: PRERENDERED };
	const { atlas, lang } = await event.parent();
	const {
		kind = '',
		id = '',
		step = ''
	} = event.params as { kind?: string; id?: string; step?: string };
	const item = atlas && isKind(kind) ? find(atlas, kind, id) : undefined;
	const stop = step ? findStop(await loadTours(), id, step) : undefined;
	const shown = stop && shownStep(stop.tour, stop.step);
	const { drawPage } = await import('$lib/server/pages/page-map.ts');
	return {
		picture: atlas ? drawPage(atlas, lang, item ? refOf(item) : null, shown) : PRERENDERED
	};
};
