/** Tells the service worker that the app runs, and which version of it: a version from which no such word comes gives way to the one before. */
import { version } from '$app/environment';
import { serviceWorkers } from './container.ts';

export function sayStarted(): void {
	const workers = serviceWorkers();
	const say = () => workers?.controller?.postMessage({ type: 'started', version });
	say();
	workers?.addEventListener('controllerchange', say);
}
