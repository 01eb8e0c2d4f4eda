/** What a kiosk listens to and keeps going for as long as it is one. */
import { lookForUpdate } from '../offline/register.ts';
import { visit, keepOneEntry } from '../url/history.ts';
import { siteBase } from '../url/site.ts';
import { inKiosk } from './addresses.ts';
import { guard } from './guard.ts';
import type { Kiosk } from './kiosk.svelte.ts';
import { stayAwake, type WakeState } from '../device/wake-lock.ts';

/** Milliseconds between two looks at the clock, and at whether there is a new version. */
const TICK = 250;
const LOOK = 3_600_000;

export interface Ends {
	onoutside: (address: string) => void;
	onwake: (state: WakeState) => void;
	/** Whatever somebody does, before the page hears of it. */
	oninput: (e: Event) => void;
}

/** @returns what ends it */
export function begin(kiosk: Kiosk, { onoutside, onwake, oninput }: Ends): () => void {
	const off = new AbortController();
	const { signal } = off;
	keepOneEntry({ onmissing: (error) => kiosk.note(error) });
	for (const type of ['pointerdown', 'keydown', 'wheel'])
		addEventListener(type, oninput, { capture: true, passive: false, signal });
	addEventListener('click', fillScreen, { signal });
	addEventListener('error', (e) => kiosk.note(e.error ?? e.message), { signal });
	addEventListener('unhandledrejection', (e) => kiosk.note(e.reason), { signal });
	const free = guard(siteBase(), {
		oninside: (address) => {
			const url = new URL(address);
			void visit(`${url.pathname}?${inKiosk(url.searchParams, kiosk.settings)}${url.hash}`);
		},
		onoutside
	});
	// What is kept must not go when the disk is short: a browser may refuse, and the staff screen says so.
	void navigator.storage?.persist?.().catch(() => undefined);
	const sleep = stayAwake(navigator.wakeLock, onwake);
	const ticking = setInterval(() => kiosk.tick(), TICK);
	const looking = setInterval(() => kiosk.phase === 'attract' && void lookForUpdate(), LOOK);
	return () => {
		off.abort();
		clearInterval(ticking);
		clearInterval(looking);
		free();
		sleep();
		keepOneEntry(null);
	};
}

/** A browser grants it only after a touch, and may refuse, which the staff screen says; older ones promise nothing. */
function fillScreen(): void {
	if (!document.fullscreenElement)
		void document.documentElement.requestFullscreen?.()?.catch(() => undefined);
}
