/** No way out: what a browser offers beside the page is not offered in a kiosk. */

import { langPattern } from '../model/lang.ts';
import { kinds } from '../model/kinds.ts';

export interface LinkHandlers {
	/** A page of the map itself; its address. */
	oninside: (address: string) => void;
	/** Something that a kiosk does not open; its address. */
	onoutside: (address: string) => void;
}

/** Pages that a kiosk shows, below the base path. */
const PAGES = new RegExp(`^/(${langPattern})/((${kinds.join('|')})/[^/]+/|tour/.*)?$`);

/** A story, which the fragment names; without one, the page on which visitors would make their own. */
const STORY = new RegExp(`^/(${langPattern})/story/$`);

/**
 * Keys that write, move and choose, by their place on the keyboard: so it is the same on every layout. All others are refused, and so
 * is everything that Ctrl, Alt or the command key is held for.
 */
const ALLOWED = new RegExp(
	`^(${[
		'Key[A-Z]|Digit\\d|Numpad(\\d|Enter)|Space|Backspace|Delete|Enter|NumpadEnter|Escape|Tab',
		'Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Shift(Left|Right)|CapsLock',
		'Minus|Equal|Comma|Period|Slash|Semicolon|Quote|Bracket(Left|Right)|Backslash|Backquote|Intl\\w+'
	].join('|')})$`
);

type Press = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export const isAllowed = ({ code, ctrlKey, metaKey, altKey, shiftKey }: Press): boolean =>
	// Shift and Escape open the task manager of Chromium.
	ALLOWED.test(code) && !ctrlKey && !metaKey && !altKey && !(shiftKey && code === 'Escape');

/** Where a link leads. @param base path of the site, without its final slash */
export function wayOf(href: string, here: URL, base: string): 'inside' | 'outside' | 'same' {
	const url = new URL(href, here);
	if (url.origin !== here.origin || !url.pathname.startsWith(`${base}/`)) return 'outside';
	const path = url.pathname.slice(base.length);
	if (STORY.test(path)) return url.hash ? 'inside' : 'outside';
	if (url.pathname === here.pathname && url.hash && url.search === here.search) return 'same';
	return PAGES.test(path) ? 'inside' : 'outside';
}

function withoutSystemKeyboard(target: EventTarget | null): void {
	const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
	if (isField && target.inputMode !== 'none') target.inputMode = 'none';
}

/** @returns what ends it */
export function guard(base: string, { oninside, onoutside }: LinkHandlers): () => void {
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
	addEventListener('keydown', (e) => isAllowed(e) || e.preventDefault(), options);
	// The system's keyboard has keys of its own: settings, voice, clipboard.
	for (const type of ['pointerdown', 'focusin'])
		addEventListener(type, ({ target }) => withoutSystemKeyboard(target), options);
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
