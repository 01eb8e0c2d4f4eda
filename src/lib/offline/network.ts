/** Asking the network, which may be silent. */

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Milliseconds after which the network counts as absent. */
const NETWORK_TIMEOUT = 4000;
/** Milliseconds for which it is then given only a moment: one page asks for several things. */
const SILENCE = 20_000;
const MOMENT = 500;

let silentSince = -Infinity;

/** @throws when it fails, or takes too long */
export async function inTime<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
	// Not `AbortSignal.timeout`, which Safari has had only since 16.
	const abort = new AbortController();
	const wasSilent = Math.abs(Date.now() - silentSince) < SILENCE;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => {
				if (!wasSilent) silentSince = Date.now();
				abort.abort();
				reject(new Error('The network is silent.'));
			},
			wasSilent ? MOMENT : NETWORK_TIMEOUT
		);
	});
	return Promise.race([ask(abort.signal), late]).finally(() => clearTimeout(timer));
}
