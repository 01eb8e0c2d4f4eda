/** Milliseconds to wait at most for idle time, and instead of it where a browser knows none. */
const AT_MOST = 10_000;
const INSTEAD = 2000;

/** The page is there and its first work is done: what follows competes with nothing. */
export const whenIdle = (): Promise<void> =>
	new Promise((done) => {
		const rest = () => {
			if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: AT_MOST });
			else setTimeout(done, INSTEAD);
		};
		if (document.readyState === 'complete') rest();
		else addEventListener('load', rest, { once: true });
	});
