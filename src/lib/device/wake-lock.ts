/** Keeps the screen from going dark: asks for it, and asks again after every loss. */

export type WakeState = 'held' | 'refused' | 'unknown';

/** Milliseconds until the next try after a refusal. */
const AGAIN = 30_000;

/** What a browser offers; `undefined` where it offers nothing. */
export type WakeLocks = { request: (type: 'screen') => Promise<WakeLockSentinel> } | undefined;

/** @param onchange is told at each change @returns what ends it */
export function stayAwake(locks: WakeLocks, onchange: (state: WakeState) => void): () => void {
	if (!locks) {
		onchange('unknown');
		return () => undefined;
	}
	const off = new AbortController();
	let held: WakeLockSentinel | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;

	async function ask(): Promise<void> {
		clearTimeout(timer);
		if (held || off.signal.aborted || document.hidden) return;
		try {
			const lock = await locks?.request('screen');
			if (!lock) return;
			if (off.signal.aborted) return void lock.release();
			held = lock;
			onchange('held');
			lock.addEventListener('release', () => {
				held = undefined;
				onchange('refused');
				void ask();
			});
		} catch {
			onchange('refused');
			timer = setTimeout(() => void ask(), AGAIN);
		}
	}
	document.addEventListener('visibilitychange', () => void ask(), { signal: off.signal });
	void ask();
	return () => {
		off.abort();
		clearTimeout(timer);
		void held?.release();
	};
}
