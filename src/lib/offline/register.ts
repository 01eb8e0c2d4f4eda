/** Keeps the site on this machine, from the page's side: when to begin, what to say when a new version is here. */
import { base } from '$app/paths';
import { whenIdle } from '../device/when-idle.ts';

export interface Updates {
	/** A whole new version is here and waits. */
	onready: () => void;
}

/** What the service worker says of itself. */
export interface WorkerStatus {
	version: string;
	/** Another one than `version` after a roll-back. */
	serving: string;
	rolledBack: boolean;
}

let registration: ServiceWorkerRegistration | undefined;
/** Another version answers for this page than the one it was opened with. */
let isOld = false;

/** A browser that refuses keeps nothing, and the site works as before. */
export async function keepSite({ onready }: Updates): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	navigator.serviceWorker.controller?.postMessage({ type: 'started' });
	let { controller } = navigator.serviceWorker;
	navigator.serviceWorker.addEventListener('controllerchange', () => {
		isOld ||= controller !== null;
		({ controller } = navigator.serviceWorker);
	});
	await whenIdle();
	const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
	if (saving) return;
	try {
		registration = await navigator.serviceWorker.register(`${base}/service-worker.js`, {
			updateViaCache: 'none'
		});
	} catch {
		return;
	}
	const found = registration;
	// Some browsers that are told to refuse answer nothing instead.
	if (!found) return;
	if (found.waiting && navigator.serviceWorker.controller) onready();
	found.addEventListener('updatefound', () => {
		const { installing } = found;
		installing?.addEventListener('statechange', () => {
			if (installing.state === 'installed' && navigator.serviceWorker.controller) onready();
		});
	});
}

/** Looks for a new version; it is fetched while nobody waits for it. */
export const lookForUpdate = async (): Promise<void> => {
	await registration?.update().catch(() => undefined);
};

export const hasUpdate = (): boolean => isOld || Boolean(registration?.waiting);

/** Milliseconds in which the old version lets go of a page that asks it for nothing, if it does: browsers wait until it is idle. */
const HANDOVER = 8000;

/** The version that waits takes over, at the latest while the page is opened anew with it. Does nothing without one. */
export async function takeOver(): Promise<void> {
	if (!hasUpdate()) return;
	const changed = new Promise<void>((done) => {
		navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true });
		setTimeout(done, HANDOVER);
	});
	registration?.waiting?.postMessage({ type: 'take-over' });
	if (!isOld) await changed;
	location.reload();
	// What would follow belongs to the new page.
	await new Promise(() => undefined);
}

/** `undefined` where no service worker answers for this page. */
export async function workerStatus(): Promise<WorkerStatus | undefined> {
	const worker = navigator.serviceWorker?.controller;
	if (!worker) return undefined;
	const { port1, port2 } = new MessageChannel();
	const said = new Promise<WorkerStatus>((done) => {
		port1.onmessage = (e) => done(e.data as WorkerStatus);
	});
	worker.postMessage({ type: 'status' }, [port2]);
	return said;
}

/** Whether this page would come if it were opened anew: kept on this machine, or from the network. */
export async function answers(): Promise<boolean> {
	if (navigator.serviceWorker?.controller) return true;
	return fetch(location.href, { cache: 'no-store' }).then(
		({ ok }) => ok,
		() => false
	);
}
