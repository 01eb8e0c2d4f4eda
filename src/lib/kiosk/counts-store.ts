/** Counts on this machine. A storage that refuses costs the counts, nothing else. */
import { readCounts, type UseCounts } from './counts.ts';

const KEY = 'kiosk-counts';

export function storedCounts(): UseCounts | undefined {
	try {
		return readCounts(localStorage.getItem(KEY));
	} catch {
		return undefined;
	}
}

export function storeCounts(counts: UseCounts): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(counts));
	} catch {
		// They last as long as the page.
	}
}
