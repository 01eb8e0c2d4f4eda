import { m } from '$lib/paraglide/messages.js';
import type { Notices } from '../state/notices.svelte.ts';

/** Passes an address on: by the system's own sheet on a touch screen, elsewhere over the clipboard. */
export async function share(title: string, query: string, notices: Notices): Promise<void> {
	const url = new URL(query, location.href).href;
	if (navigator.share && matchMedia('(pointer: coarse)').matches)
		return navigator.share({ title, url }).catch(() => undefined);
	await navigator.clipboard.writeText(url).then(
		() => notices.say(m.link_copied()),
		() => notices.say(url)
	);
}
