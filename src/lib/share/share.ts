import { m } from '$lib/paraglide/messages.js';
import type { Notices } from '../state/notices.svelte.ts';

/** Gives an address to the system's own share sheet on a touch screen, and to the clipboard elsewhere; a notice says which. */
export async function share(query: string, title: string, notices: Notices): Promise<void> {
	const url = new URL(query, location.href).href;
	if (navigator.share && matchMedia('(pointer: coarse)').matches)
		return navigator.share({ title, url }).catch(() => undefined);
	await navigator.clipboard.writeText(url).then(
		() => notices.say(m.link_copied()),
		() => notices.say(url)
	);
}
