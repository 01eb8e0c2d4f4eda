/** Answers the page round the frame, and tells it what is shown whenever that changes. */
import { page } from '$app/state';
import type { Ref } from '../model/atlas.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import { visit } from '../url/history.ts';
import { withChanges, envelope, readMessage, shown } from './protocol.ts';

/** Milliseconds between two events: at most ten a second. */
const PAUSE = 100;

/** @param hrefOf the address of a record, or of the map without one; to be called while a component is set up */
export function openChannel(view: ViewState, hrefOf: (ref: Ref | null) => string): void {
	const host = window.parent;
	/** All that is told is public, so that any page may hear it. */
	const post = (message: object): void => host.postMessage(message, '*');
	const state = () => shown(view.view, view.urlContext, page.url.pathname, view.selected);

	function onmessage(e: MessageEvent<unknown>): void {
		if (e.source !== host) return;
		const request = readMessage(e.data, view.atlas);
		if (!request) return;
		const { id } = request;
		if (request.type === 'error') return post(envelope('error', { message: request.message }, id));
		if (request.type === 'set') {
			const { select } = request.changes;
			// What a page shows by itself is what the page shows that is gone to.
			const context = select === undefined ? view.urlContext : view.contextFor(select);
			const next = withChanges(view.view, request.changes, context);
			if (typeof next === 'string') return post(envelope('error', { message: next }, id));
			view.take(next);
			if (select !== undefined && select !== view.selected)
				return void visit(hrefOf(select), { replaceState: true }).then(() =>
					post(envelope('state', state(), id))
				);
		}
		post(envelope('state', state(), id));
	}

	let timer: ReturnType<typeof setTimeout> | undefined;
	let last = '';
	function tell(): void {
		timer = undefined;
		const now = state();
		if (now.address + now.t === last) return;
		post(envelope(last ? 'change' : 'ready', now));
		last = now.address + now.t;
	}
	$effect(() => {
		void state();
		timer ??= setTimeout(tell, last ? PAUSE : 0);
	});
	$effect(() => {
		addEventListener('message', onmessage);
		return () => {
			removeEventListener('message', onmessage);
			clearTimeout(timer);
		};
	});
}
