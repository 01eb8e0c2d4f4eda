/** The only module that writes the browser's history. */
import { goto, pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';

/** Milliseconds of rest before a dragged value is written: Safari refuses more than 100 writes in 30 s. */
const SETTLE = 400;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Writes a query into the present entry, once things have come to rest. */
export function mirror(query: string): void {
	clearTimeout(timer);
	timer = setTimeout(() => write(query, replaceState), SETTLE);
}

/** Goes somewhere on the same page: a new entry, at once. */
export function push(query: string): void {
	clearTimeout(timer);
	write(query, pushState);
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
export const visit = (address: string): Promise<void> => goto(address);
