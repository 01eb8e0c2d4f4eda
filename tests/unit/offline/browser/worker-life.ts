/** One life of a service worker: from the moment the browser starts it until it stops it and all that was in memory is gone. */
import { createHash, webcrypto } from 'node:crypto';
import { createContext, type Script } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import type { Browser, Registration, Tab } from './browser.ts';

type Listener = (event: Record<string, unknown>) => void;

export class WindowClient {
	readonly #tab: Tab;
	constructor(tab: Tab) {
		this.#tab = tab;
	}
	get id(): string {
		return this.#tab.id;
	}
	get url(): string {
		return this.#tab.url;
	}
	get visibilityState(): string {
		return this.#tab.isVisible ? 'visible' : 'hidden';
	}
	readonly type = 'window';
	readonly frameType = 'top-level';
	postMessage(data: unknown): void {
		this.#tab.heard.push(data);
	}
	async navigate(url: string): Promise<void> {
		this.#tab.reloads++;
		this.#tab.wasTorn ||= this.#tab.hasStarted;
		void this.#tab.load(url);
	}
}

/** As the real one, without a thread of its own: nothing waits for what a test cannot see. */
class Decompression {
	readonly readable: ReadableStream;
	readonly writable: WritableStream;
	constructor() {
		const chunks: Uint8Array[] = [];
		const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
			transform: (chunk) => void chunks.push(chunk),
			flush: (to) => to.enqueue(new Uint8Array(gunzipSync(Buffer.concat(chunks))))
		});
		this.readable = readable;
		this.writable = writable;
	}
}
const digest = async (_: string, body: ArrayBuffer): Promise<ArrayBuffer> =>
	new Uint8Array(createHash('sha256').update(new Uint8Array(body)).digest()).buffer;

export class WorkerLife {
	readonly version: string;
	readonly #listeners = new Map<string, Listener[]>();
	wantsToTakeOver = false;

	constructor(
		script: Script,
		version: string,
		browser: Browser,
		registration: Registration,
		settings: Record<string, unknown>
	) {
		this.version = version;
		const { clock } = browser;
		const clients = () => browser.tabs.filter((tab) => tab.url.startsWith(registration.scope));
		const abortAfter = (ms: number) => {
			const abort = new AbortController();
			clock.set(this, () => abort.abort(), ms);
			return abort.signal;
		};
		const globals: Record<string, unknown> = {
			VERSION: version,
			...settings,
			caches: browser.disk.storage(),
			fetch: browser.network.fetch,
			location: new URL('service-worker.js', registration.scope),
			registration: {
				scope: registration.scope,
				update: () => registration.update(),
				unregister: async () => {
					registration.isOver = true;
					return true;
				}
			},
			clients: {
				claim: async () => {
					for (const tab of clients()) tab.registration = registration;
				},
				matchAll: async () => clients().map((tab) => new WindowClient(tab)),
				get: async (id: string) => {
					const tab = clients().find((one) => one.id === id);
					return tab && new WindowClient(tab);
				}
			},
			skipWaiting: async () => {
				this.wantsToTakeOver = true;
				await registration.activateWaiting();
			},
			addEventListener: (type: string, listener: Listener) => {
				this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
			},
			WindowClient,
			setTimeout: (run: () => void, ms: number) => clock.set(this, run, ms),
			clearTimeout: (id: number) => clock.clear(id),
			Date: class extends Date {
				static override now = () => clock.now;
			},
			crypto: { ...webcrypto, subtle: { digest } },
			AbortSignal: { timeout: abortAfter },
			DecompressionStream: Decompression,
			...{ Response, Request, Headers, URL, AbortController, DOMException, TextDecoder },
			...{ TextEncoder, console, btoa, atob, Blob, ReadableStream }
		};
		globals['self'] = globals;
		script.runInContext(createContext(globals));
	}

	/** @returns all that the worker asks to be waited for */
	async dispatch(type: string, event: Record<string, unknown> = {}): Promise<unknown> {
		const waits: Promise<unknown>[] = [];
		const waitUntil = (promise: Promise<unknown>) => {
			promise.catch(() => undefined);
			waits.push(promise);
		};
		for (const listener of this.#listeners.get(type) ?? []) listener({ ...event, waitUntil });
		return Promise.all(waits);
	}

	/** `undefined`: the worker leaves it to the network. */
	answer(event: Record<string, unknown>): Promise<Response> | undefined {
		let answer: Promise<Response> | undefined;
		void this.dispatch('fetch', {
			...event,
			respondWith: (promise: Promise<Response>) => (answer = promise)
		}).catch(() => undefined);
		return answer;
	}
}
