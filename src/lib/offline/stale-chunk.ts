/** A piece of the app that is no longer on the server: the page is of a version that was replaced. Opening it anew helps, once. */

const KEY = 'stale-chunk';
/** Milliseconds within which a second failure is not cured by the same means. */
const AGAIN = 60_000;

/** @param now milliseconds since 1970 @returns whether the page should be opened anew */
export function mayReload(storage: Pick<Storage, 'getItem' | 'setItem'>, now: number): boolean {
	try {
		const last = Number(storage.getItem(KEY) ?? NaN);
		// A clock that was set back must not forbid it for years.
		if (Math.abs(now - last) < AGAIN) return false;
		storage.setItem(KEY, String(now));
		return true;
	} catch {
		// Without a memory it might go on for ever.
		return false;
	}
}

/** @param isReplaced whether the server has another version @param reload opens the page anew */
export function watchChunks(isReplaced: () => Promise<boolean>, reload: () => void): void {
	addEventListener('vite:preloadError', () => {
		void isReplaced()
			.catch(() => false)
			.then((replaced) => {
				if (replaced && mayReload(sessionStorage, Date.now())) reload();
			})
			// A storage that is denied refuses even to be named.
			.catch(() => undefined);
	});
}
