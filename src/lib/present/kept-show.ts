/** What of a presentation outlives a reload of its window: the clock, and whether the screen is blank. */
import type { Show } from './show.ts';

const KEY = 'present';

type Kept = Pick<Show, 'timer' | 'blank'>;

export function readKept(): Kept | undefined {
	try {
		return (JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Kept | null) ?? undefined;
	} catch {
		return undefined;
	}
}

export function saveShow({ timer, blank, over }: Show): void {
	try {
		if (over) sessionStorage.removeItem(KEY);
		else sessionStorage.setItem(KEY, JSON.stringify({ timer, blank }));
	} catch {
		// A refused storage: a reload then starts the clock again.
	}
}
