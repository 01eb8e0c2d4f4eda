/** Milliseconds to the second try; each further one waits twice as long, up to the last. */
const FIRST = 5000;
const LONGEST = 600_000;

/**
 * Fetches what nobody waits for, and so nobody asks for again: it is tried until it comes, at once when the network is back.
 * @param signal nobody wants it any more: then the promise stays open
 */
export async function untilItComes<T>(load: () => Promise<T>, signal?: AbortSignal): Promise<T> {
	for (let wait = FIRST; ; wait = Math.min(wait * 2, LONGEST)) {
		try {
			return await load();
		} catch {
			await timeOrNetwork(wait);
			if (signal?.aborted) return new Promise(() => undefined);
		}
	}
}

function timeOrNetwork(ms: number): Promise<void> {
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			removeEventListener('online', done);
			resolve();
		};
		const timer = setTimeout(done, ms);
		addEventListener('online', done);
	});
}
