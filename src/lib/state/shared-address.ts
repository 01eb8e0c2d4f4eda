import type { Page } from '@sveltejs/kit';
import type { Lang } from '../model/schema.ts';
import type { UrlContext } from '../url/params.ts';
import { refPath } from '../url/paths.ts';
import { inSite } from '../url/site.ts';
import type { ViewState } from './view-state.svelte.ts';

/** Where somebody else sees what a page shows: of a stop of a story, which they do not have, its view on the map. */
export function sharedAddress(
	view: ViewState,
	lang: Lang,
	{ route, url }: Pick<Page, 'route' | 'url'>
): { path: string; context: UrlContext } {
	const isStory = view.step !== null && route.id?.endsWith('/story');
	return isStory
		? { path: inSite(refPath(lang, view.selected)), context: view.contextFor(view.selected) }
		: { path: url.pathname, context: view.urlContext };
}
