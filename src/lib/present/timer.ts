/** Time since a presentation began, which can be held. All times are milliseconds since 1970, so that two windows agree. */

export interface Timer {
	/** When it would have begun, had it never been held. */
	readonly from: number;
	/** Milliseconds that it stands at while it is held. */
	readonly held: number | null;
}

export const restarted = (now: number): Timer => ({ from: now, held: null });

export const heldAt = (timer: Timer, now: number): Timer => ({
	...timer,
	held: elapsed(timer, now)
});

export const runOn = (timer: Timer, now: number): Timer => ({
	from: now - elapsed(timer, now),
	held: null
});

/** Milliseconds; never below nothing, also where the computer's clock was set back. */
export const elapsed = ({ from, held }: Timer, now: number): number =>
	held ?? Math.max(0, now - from);

/** `7:05`, or `1:07:05` from an hour on. */
export function readElapsed(ms: number): string {
	const seconds = Math.floor(ms / 1000);
	const two = (n: number) => String(n).padStart(2, '0');
	const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
