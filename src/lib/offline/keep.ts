/** What a page does for the offline version, and what its visitor is told of it. */
import { updated } from '$app/state';
import { m } from '$lib/paraglide/messages.js';
import type { Notices } from '../state/notices.svelte.ts';
import { readStored, writeStored } from '../device/stored.ts';
import { keepSite, takeOver } from './register.ts';
import { watchChunks } from './stale-chunk.ts';

/** @param isKiosk a kiosk says nothing: it takes a new version over when it starts anew, and its staff screen says the rest */
export function keepOffline(notices: Notices, isKiosk: () => boolean): void {
	watchChunks(
		() => updated.check(),
		() => location.reload()
	);
	void keepSite({
		onready: () => {
			if (!isKiosk())
				notices.keep(m.update_ready(), { label: m.update_take(), run: () => void takeOver() });
		},
		onrolledback: (version) => {
			if (isKiosk() || readStored('rolled-back') === version) return;
			writeStored('rolled-back', version);
			notices.say(m.update_rolled_back());
		}
	});
}
