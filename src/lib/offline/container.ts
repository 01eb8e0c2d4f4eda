/** The browser's service workers; `undefined` where there are none: an old browser, plain HTTP, a frame that may not ask. */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
	try {
		// In a sandboxed frame the very question throws.
		return navigator.serviceWorker;
	} catch {
		return undefined;
	}
}
