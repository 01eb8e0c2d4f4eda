/** The only module that writes the browser's history. */
import { goto, preloadData, pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { isCutOff } from './frame.ts';

/** Milliseconds of rest before a dragged value is written: at most 60 writes in 30 s, of which Safari refuses more than 100. */
const SETTLE = 500;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Writes a query into the present entry, once things have come to rest. */
export function mirror(query: string): void {
	clearTimeout(timer);
	timer = setTimeout(() => write(query, replaceState), SETTLE);
}

export interface KioskHistory {
	/** A page did not arrive; what was shown still is. */
	onmissing: (error: unknown) => void;
}
/** In a kiosk each address takes the place of the one before: Back must not show what the last visitor saw. */
let booth: KioskHistory | null = null;
export const keepOneEntry = (to: KioskHistory | null): void => {
	booth = to;
};

/** Goes somewhere on the same page: a new entry, at once. */
export function push(query: string): void {
	clearTimeout(timer);
	write(query, booth ? replaceState : pushState);
}

/** Nothing is written any more for the page that is being left. */
export function settle(): void {
	clearTimeout(timer);
}

function write(query: string, put: typeof replaceState): void {
	if (location.search === query) return;
	try {
		put(`${location.pathname}${query}${location.hash}`, page.state);
	} catch {
		// A browser that refuses a write keeps the page as it is; the next write tries again.
	}
}

/** The latest page asked for: an earlier one that arrives late is not gone to any more. */
let latest = 0;

interface Arrival {
	/** The focus stays where it is. */
	keepFocus?: boolean;
	/** The page stays scrolled as it is. */
	noScroll?: boolean;
	/** The page takes the place of the present one in the history. */
	replaceState?: boolean;
}

/** Goes to another page, by an address from `getHref` or `pagePath`. */
export async function visit(address: string, arrival: Arrival = {}): Promise<void> {
	if (booth) return visitWhole(address, arrival).catch(booth.onmissing);
	// Without a history SvelteKit cannot go anywhere; the browser can.
	if (isCutOff()) return location.assign(address);
	await goto(address, arrival);
}

/**
 * Goes to another page once all of it is here.
 * @throws Error where something of it does not arrive; what is shown then stays
 */
export async function visitWhole(address: string, arrival: Arrival = {}): Promise<void> {
	const turn = ++latest;
	const before = page.data;
	const found = await preloadData(address);
	if (found.type === 'loaded') {
		const { pathname } = new URL(address, location.href);
		// SvelteKit answers with the data of the page shown where those of another one did not arrive.
		const isOld = found.data === before || found.data === page.data;
		const isMissing = found.status >= 400 || (isOld && pathname !== location.pathname);
		if (isMissing) throw new Error(`${address} did not arrive`);
	}
	if (turn === latest) await goto(address, { ...arrival, replaceState: booth !== null });
}

/**
 * What another page carries, without going there; nothing where there is no such page.
 * @throws Error where it does not arrive
 */
export async function preloadPage(address: string): Promise<Record<string, unknown> | undefined> {
	const found = await preloadData(address);
	if (found.type === 'loaded' && found.status === 404) return undefined;
	if (found.type !== 'loaded' || found.status >= 400) throw new Error(`${address} did not arrive`);
	return found.data;
}
