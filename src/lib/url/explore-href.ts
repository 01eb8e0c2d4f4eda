import { browser } from '$app/environment';
import type { Lang } from '../model/schema.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import { formatView } from './codec.ts';
import { pagePath } from './paths.ts';

/** The address of the map without a record, keeping what is shown; plain while prerendering. Below the base path. */
export const exploreHref = (view: ViewState, lang: Lang): string =>
	pagePath(lang, 'explore') + (browser ? formatView(view.view, view.contextFor(null)) : '');
