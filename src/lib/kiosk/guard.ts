/** No way out: what a browser offers beside the page is not offered in a kiosk. */

import { langs } from '../i18n/lang.ts';
import { kinds } from '../model/kinds.ts';

export interface Ways {
	/** A page of the map itself; its address. */
	oninside: (address: string) => void;
	/** Something that a kiosk does not open; its address. */
	onoutside: (address: string) => void;
}

/** Pages that a kiosk shows, below the base path. */
const PAGES = new RegExp(`^/(${langs.join('|')})/((${kinds.join('|')})/[^/]+/|tour/.*)?$`);

/** Keys that leave the page, open something beside it or change its size, with Ctrl or the command key. */
const COMMANDS = new Set('abcdefghijlmnopqrstuwxyz+-=0_'.split(''));
const KEYS = /^(F\d+|ContextMenu|Browser.*|Launch.*|Print|PrintScreen|Help)$/;

export const isForbidden = (e: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>) =>
	KEYS.test(e.key) ||
	((e.ctrlKey || e.metaKey) && COMMANDS.has(e.key.toLowerCase())) ||
	(e.altKey && ['ArrowLeft', 'ArrowRight', 'Home'].includes(e.key));

/** Where a link leads. @param base path of the site, without its final slash */
export function wayOf(href: string, here: URL, base: string): 'inside' | 'outside' | 'same' {
	const url = new URL(href, here);
	if (url.origin !== here.origin || !url.pathname.startsWith(`${base}/`)) return 'outside';
	if (url.pathname === here.pathname && url.hash && url.search === here.search) return 'same';
	return PAGES.test(url.pathname.slice(base.length)) ? 'inside' : 'outside';
}

/** @returns what ends it */
export function guard(base: string, { oninside, onoutside }: Ways): () => void {
	const off = new AbortController();
	const options = { capture: true, passive: false, signal: off.signal } as const;
	const refuse = (e: Event) => e.preventDefault();

	for (const type of [
		'contextmenu',
		'dragstart',
		'selectstart',
		'gesturestart',
		'gesturechange',
		// A file that is not refused while it is over the page opens in its place.
		'dragenter',
		'dragover',
		'drop'
	])
		addEventListener(type, refuse, options);
	addEventListener('wheel', (e) => e.ctrlKey && e.preventDefault(), options);
	addEventListener('auxclick', refuse, options);
	addEventListener('keydown', (e) => isForbidden(e) && e.preventDefault(), options);
	// Two fingers belong to the map, not to the page.
	addEventListener(
		'touchmove',
		(e) => {
			const onMap = (e.target as Element).closest('.map, .picture');
			if (e.touches.length > 1 && !onMap) e.preventDefault();
		},
		options
	);
	addEventListener(
		'click',
		(e) => {
			const link = (e.target as Element).closest?.('a[href]');
			const href = link?.getAttribute('href');
			if (!link || !href || link.hasAttribute('data-staff')) return;
			const way = wayOf(href, new URL(location.href), base);
			if (way === 'same') return;
			e.preventDefault();
			e.stopPropagation();
			const address = new URL(href, location.href).href;
			if (way === 'inside' && !link.hasAttribute('download')) oninside(address);
			else onoutside(address);
		},
		options
	);
	addEventListener('submit', refuse, options);
	const { print } = window;
	window.print = () => undefined;
	return () => {
		window.print = print;
		off.abort();
	};
}
