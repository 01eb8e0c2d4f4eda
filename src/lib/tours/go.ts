/** Going from stop to stop of a tour. */
import type { Lang } from '../model/schema.ts';
import { tourHref } from '../state/addresses.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import { visit } from '../url/history.ts';
import type { TourName } from '../url/paths.ts';
import { inSite } from '../url/site.ts';

/** Only the stop changes, so focus and scrolling stay. */
export const goToStep = (
	view: ViewState,
	lang: Lang,
	tour: TourName,
	step: { id: string }
): Promise<void> =>
	visit(inSite(tourHref(view, lang, { tour, step: step.id })), {
		keepFocus: true,
		noScroll: true
	});
