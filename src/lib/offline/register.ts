/** Keeps the site on this machine, from the page's side: when to begin, what to say when a new version is here. */
import { whenIdle } from '../device/when-idle.ts';
import { isOffline } from '../settings.ts';
import { serviceWorkers } from './container.ts';
import type { LeftOut } from './install.ts';
import { namesOf } from './manifest.ts';
import { inSite } from '../url/site.ts';

export interface Updates {
	/** A whole new version is here and waits. */
	onready: () => void;
	/** The version of this name did not start here; the one before answers. */
	onrolledback: (version: string) => void;
}

/** What the service worker says of itself. */
export interface WorkerStatus {
	version: string;
	/** Another one than `version` after a roll-back. */
	serving: string;
	/** When `version` did not start, milliseconds since 1970; `null` when it answers. */
	failedAt: number | null;
	/** All of `version` is on this machine. */
	isWhole: boolean;
	/** What kept the last version that was fetched from being whole. */
	fault: string | null;
	/** Paths of downloads that did not come; an earlier worker says nothing of them. */
	leftOut?: string[];
}

let registration: ServiceWorkerRegistration | undefined;
/** Why the browser keeps nothing. */
let refusal: string | undefined;
/** When the server last said which version it has, milliseconds since 1970. */
let looked: number | null = null;
/** Another version answers for this page than the one it was opened with. */
let isOld = false;

/** A browser that refuses keeps nothing, and the site works as before. */
export async function keepSite({ onready, onrolledback }: Updates): Promise<void> {
	const workers = serviceWorkers();
	if (!workers) {
		refusal = 'no service workers here';
		return;
	}
	workers.addEventListener('message', ({ data }: MessageEvent<unknown>) => warnOf(data));
	let { controller } = workers;
	workers.addEventListener('controllerchange', () => {
		isOld ||= controller !== null;
		({ controller } = workers);
	});
	await whenIdle();
	const status = await workerStatus();
	if (typeof status?.failedAt === 'number') onrolledback(status.version);
	const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
	if (saving || !isOffline) {
		refusal = saving ? 'the browser saves data' : 'PUBLIC_OFFLINE is off';
		return;
	}
	try {
		registration = await workers.register(inSite('/service-worker.js'), {
			updateViaCache: 'none'
		});
	} catch (error) {
		refusal = String(error);
		return;
	}
	const found = registration;
	// Some browsers that are told to refuse answer nothing instead.
	if (!found) return;
	if (found.waiting && workers.controller) onready();
	found.addEventListener('updatefound', () => {
		const { installing } = found;
		installing?.addEventListener('statechange', () => {
			if (installing.state === 'installed' && workers.controller) onready();
		});
	});
}

/** What the console has been told: a worker tries more than once. */
const warned = new Set<string>();

/** Tells the console what a worker could not keep. */
function warnOf(message: unknown): void {
	const { type, fault, paths } = (message ?? {}) as Partial<LeftOut> & { type?: unknown };
	if (type !== 'left-out') return;
	const text = fault
		? `This version is not kept for use without a network: ${fault}`
		: `Kept for use without a network, without these downloads: ${paths?.join(', ')}`;
	if (!warned.has(text)) console.warn(text);
	warned.add(text);
}

/** Looks for a new version; it is fetched while nobody waits for it. */
export async function lookForUpdate(): Promise<void> {
	try {
		if (!registration) return;
		await registration.update();
		looked = Date.now();
	} catch {
		// Without a network nothing is new.
	}
}
export const lookedAt = (): number | null => looked;

export const hasUpdate = (): boolean => isOld || Boolean(registration?.waiting);

/** A version is on its way to this machine. */
export const isFetching = (): boolean => Boolean(registration?.installing);

/** Why nothing is kept on this machine, if anything forbids it. */
export const whyNotKept = (): string | undefined => refusal;

/** Milliseconds in which the old version lets go of a page that asks it for nothing, if it does: browsers wait until it is idle. */
const HANDOVER = 8000;

/** The version that waits takes over, at the latest while the page is opened anew with it. Does nothing without one. */
export async function takeOver(): Promise<void> {
	if (!hasUpdate()) return;
	const changed = new Promise<void>((done) => {
		serviceWorkers()?.addEventListener('controllerchange', () => done(), { once: true });
		setTimeout(done, HANDOVER);
	});
	registration?.waiting?.postMessage({ type: 'take-over' });
	if (!isOld) await changed;
	location.reload();
	// What would follow belongs to the new page.
	await new Promise(() => undefined);
}

/** Milliseconds in which a service worker says how it is; one that does not is none. */
const REPLY = 5000;

/** `undefined` where no service worker answers for this page. */
export async function workerStatus(): Promise<WorkerStatus | undefined> {
	const worker = serviceWorkers()?.controller;
	if (!worker) return undefined;
	const { port1, port2 } = new MessageChannel();
	const said = new Promise<WorkerStatus | undefined>((done) => {
		port1.onmessage = (e) => done(e.data as WorkerStatus);
		setTimeout(done, REPLY);
	});
	worker.postMessage({ type: 'status' }, [port2]);
	return said;
}

/** Whether this page would come if it were opened anew: kept whole on this machine, or from the network, and then it is the map. */
export async function answers(): Promise<boolean> {
	if ((await workerStatus())?.isWhole) return true;
	try {
		const signal = AbortSignal.timeout(REPLY);
		const response = await fetch(location.href, { cache: 'no-store', signal });
		return response.ok && namesOf(await response.text()).length > 0;
	} catch {
		return false;
	}
}
