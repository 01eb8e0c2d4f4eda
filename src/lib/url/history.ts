/** The only module that writes the browser's history. */
import { goto, preloadData, pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';

/** Milliseconds of rest before a dragged value is written: Safari refuses more than 100 writes in 30 s. */
const SETTLE = 400;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Writes a query into the present entry, once things have come to rest. */
export function mirror(query: string): void {
	clearTimeout(timer);
	timer = setTimeout(() => write(query, replaceState), SETTLE);
}

/** In a kiosk each address takes the place of the one before: Back must not show what the last visitor saw. */
let single = false;
export const keepOneEntry = (is: boolean): void => {
	single = is;
};

/** Goes somewhere on the same page: a new entry, at once. */
export function push(query: string): void {
	clearTimeout(timer);
	write(query, single ? replaceState : pushState);
}

/** Nothing is written any more for the page that is being left. */
export function settle(): void {
	clearTimeout(timer);
}

function write(query: string, put: typeof replaceState): void {
	if (location.search === query) return;
	try {
		put(`${location.pathname}${query}`, page.state);
	} catch {
		// A browser that refuses a write keeps the page as it is; the next write tries again.
	}
}

/** Goes to another page, by an address from `getHref` or `pagePath`. */
export const visit = (address: string): Promise<void> => goto(address, { replaceState: single });

/**
 * Goes to another page once all of it is here.
 * @throws Error where something of it does not arrive; what is shown then stays
 */
export async function visitWhole(address: string): Promise<void> {
	const found = await preloadData(address);
	if (found.type === 'loaded' && found.status >= 400)
		throw new Error(`${address}: ${found.status}`);
	await visit(address);
}
