/** What of a presentation outlives a reload of its window: the clock, and whether the screen is blank. */
import type { PresentationState } from './presentation-state.ts';

const KEY = 'present';

type Saved = Pick<PresentationState, 'timer' | 'blank'>;

export function readPresentation(): Saved | undefined {
	try {
		return (JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Saved | null) ?? undefined;
	} catch {
		return undefined;
	}
}

export function savePresentation({ timer, blank, over }: PresentationState): void {
	try {
		if (over) sessionStorage.removeItem(KEY);
		else sessionStorage.setItem(KEY, JSON.stringify({ timer, blank }));
	} catch {
		// A refused storage: a reload then starts the clock again.
	}
}
