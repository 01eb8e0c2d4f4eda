/** What of a visit goes along from page to page of a tour, as a query. */
import { browser } from '$app/environment';
import { getView } from '../state/view-state.svelte.ts';
import { defaultView, formatView } from '../url/codec.ts';

/** To be called while a component is set up; the result is asked where it is used. While prerendering, addresses are plain. */
export function getKept(): () => string {
	const view = getView();
	return () => {
		const ctx = view.contextFor(null);
		const { mode, theme } = view;
		return browser ? formatView({ ...defaultView(ctx), mode, theme }, ctx) : '';
	};
}

/** The same for a page that is to be presented. */
export function getPresented(): () => string {
	const view = getView();
	return () => {
		const ctx = view.contextFor(null);
		return formatView({ ...defaultView(ctx), mode: 'present', theme: view.theme }, ctx);
	};
}
