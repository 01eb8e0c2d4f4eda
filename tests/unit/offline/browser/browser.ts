/** A browser with one origin: tabs, service workers that live and die, a disk, a network and a clock. */
import type { Script } from 'node:vm';
import { Clock, settle } from './clock.ts';
import { Disk } from './disk.ts';
import { Network, ORIGIN } from './network.ts';
import { WorkerLife } from './worker-life.ts';

/** Milliseconds after which a browser gives an answer up that does not come from a worker. */
const GIVES_UP = 360_000;

export class Registration {
	readonly scope: string;
	active?: WorkerLife | undefined;
	waiting?: WorkerLife | undefined;
	isOver = false;
	readonly #browser: Browser;
	#updating: Promise<void> | undefined;

	constructor(browser: Browser, scope: string) {
		this.#browser = browser;
		this.scope = scope;
	}
	update(): Promise<void> {
		return (this.#updating ??= this.#update().finally(() => (this.#updating = undefined)));
	}
	async #update(): Promise<void> {
		const found = await this.#browser.network
			.fetch(`${this.scope}service-worker.js`)
			.catch(() => undefined);
		const isScript = found?.ok && found.headers.get('content-type') === 'text/javascript';
		if (!isScript) return;
		const [, version = ''] = /^worker (\S+)/.exec(await found.text()) ?? [];
		if (version === (this.waiting ?? this.active)?.version) return;
		const life = this.#browser.start(this, version);
		const isInstalled = await life.dispatch('install').then(
			() => true,
			() => false
		);
		if (!isInstalled) return this.#browser.clock.clearAllOf(life);
		this.waiting = life;
		const isFree = !this.#browser.tabs.some((tab) => tab.registration === this);
		if (!this.active || isFree || life.wantsToTakeOver) await this.activateWaiting();
	}
	async activateWaiting(): Promise<void> {
		const { waiting } = this;
		if (!waiting) return;
		this.waiting = undefined;
		this.active = waiting;
		await waiting.dispatch('activate').catch(() => undefined);
	}
	/** The browser stops an idle worker, as it does after half a minute. */
	stop(): void {
		if (!this.active) return;
		this.#browser.clock.clearAllOf(this.active);
		this.active = this.#browser.start(this, this.active.version);
	}
}

/** What a tab shows. */
export interface Shown {
	status: number;
	text: string;
	/** Of the app that runs in it. */
	version: string | undefined;
	/** What the page is of: in its HTML, or brought by its shell. */
	contents: string;
	type: 'page' | 'error';
	headers?: Headers;
}

export class Tab {
	id = '';
	url = '';
	isVisible = true;
	isOpen = true;
	/** How often a worker opened it anew by itself. */
	reloads = 0;
	/** A worker did so although the page ran. */
	wasTorn = false;
	/** What workers said to it without being asked. */
	heard: unknown[] = [];
	shown: Shown = { status: 0, text: '', version: undefined, contents: '', type: 'error' };
	/** Whose worker answers for it. */
	registration: Registration | undefined;
	hasStarted = false;
	readonly #browser: Browser;

	constructor(browser: Browser) {
		this.#browser = browser;
	}

	/** @param isBrief closed before the app has started */
	async load(url: string, isBrief = false): Promise<void> {
		const browser = this.#browser;
		const before = this.id;
		this.id = browser.nextId();
		this.url = url;
		this.hasStarted = false;
		const isThis = (
			(id) => () =>
				this.isOpen && this.id === id
		)(this.id);
		this.registration = browser.registrationOf(url);
		const request = { url, method: 'GET', mode: 'navigate', destination: 'document' };
		const response = await browser.ask(this.registration, {
			request,
			clientId: before,
			resultingClientId: this.id
		});
		if (!isThis()) return;
		const location = response?.headers.get('location');
		if (response && location && response.status !== 200) {
			if (location.startsWith(ORIGIN)) return this.load(new URL(location, url).href, isBrief);
			this.shown = { status: 0, text: location, version: undefined, contents: '', type: 'error' };
			return;
		}
		// The browser refuses an answer that was redirected on the way to a page.
		if (!response || response.redirected) {
			this.shown = { status: 0, text: '', version: undefined, contents: '', type: 'error' };
			return;
		}
		const text = await response.text();
		const [, src, version] = /src="([^"]*app\.([\w-]+)\.js)"/.exec(text) ?? [];
		const [, site = ''] = /data-site="([^"]*)"/.exec(text) ?? [];
		const [, contents = ''] = /<body>(.*?)<\/body>/.exec(text) ?? [];
		const { status, headers } = response;
		this.shown = { status, text, version, contents, type: 'page', headers };
		if (isBrief) return browser.close(this);
		if (src && version) await this.#run(new URL(site + src, url).href, version, isThis);
	}

	async #run(src: string, version: string, isThis: () => boolean): Promise<void> {
		const browser = this.#browser;
		const scope = browser.network.sites.find(({ base }) =>
			src.startsWith(`${ORIGIN}${base}/_app/`)
		);
		if (!scope) return;
		// It stands in the way of all scripts.
		await this.fetch(`${scope.scope}brand.css`);
		const app = await this.fetch(src);
		if (!isThis() || app !== `app ${version}`) {
			this.shown.version = undefined;
			return;
		}
		if (this.shown.contents === 'shell') {
			const path = new URL(this.url).pathname.replace(/\/?$/, '/');
			this.shown.contents = (await this.fetch(`${ORIGIN}${path}__data.json`)) ?? '';
		}
		if (!isThis() || browser.broken.has(version)) return;
		this.hasStarted = true;
		this.tell({ type: 'started', version });
		void browser.register(scope.scope);
	}

	/** @returns the text, or nothing where it did not come */
	async fetch(url: string): Promise<string | undefined> {
		const response = await this.ask(url);
		return response?.ok ? response.text().catch(() => undefined) : undefined;
	}
	ask(url: string): Promise<Response | undefined> {
		const request = { url, method: 'GET', mode: 'cors', destination: '' };
		return this.#browser.ask(this.registration, { request, clientId: this.id });
	}

	tell(data: unknown, ports: unknown[] = []): void {
		const source = { id: this.id };
		void this.registration?.active
			?.dispatch('message', { data, ports, source })
			.catch(() => undefined);
	}
	/** What the worker says of itself. */
	async status(): Promise<Record<string, unknown>> {
		let said: Record<string, unknown> = {};
		const postMessage = (data: Record<string, unknown>) => (said = data);
		this.tell({ type: 'status' }, [{ postMessage }]);
		await settle();
		return said;
	}
}

export class Browser {
	readonly clock = new Clock();
	readonly disk = new Disk();
	readonly network = new Network(this.clock);
	readonly registrations = new Map<string, Registration>();
	/** Versions whose app does not start. */
	readonly broken = new Set<string>();
	tabs: Tab[] = [];
	readonly #script: Script;
	/** Global names that a build puts into the worker. */
	readonly settings: Record<string, unknown>;
	#ids = 0;

	constructor(script: Script, settings: Record<string, unknown> = {}) {
		this.#script = script;
		this.settings = settings;
	}
	nextId(): string {
		return `client-${++this.#ids}`;
	}
	start(registration: Registration, version: string): WorkerLife {
		return new WorkerLife(this.#script, version, this, registration, this.settings);
	}
	registrationOf(url: string): Registration | undefined {
		return [...this.registrations.values()]
			.filter(({ scope, active, isOver }) => active && !isOver && url.startsWith(scope))
			.toSorted((a, b) => b.scope.length - a.scope.length)[0];
	}
	async register(scope: string): Promise<void> {
		const known = this.registrations.get(scope);
		const registration = known && !known.isOver ? known : new Registration(this, scope);
		this.registrations.set(scope, registration);
		await registration.update();
	}

	/** An answer by way of the worker, or of the network where there is none; nothing where none came in time. */
	async ask(
		registration: Registration | undefined,
		event: { request: { url: string }; clientId: string; resultingClientId?: string }
	): Promise<Response | undefined> {
		const answer =
			registration?.active?.answer({
				...event,
				resultingClientId: event.resultingClientId ?? ''
			}) ?? this.network.fetch(event.request);
		let came: Response | undefined;
		const arrives = Promise.resolve(answer).then(
			(response) => (came = response),
			() => undefined
		);
		await this.clock.until(arrives, GIVES_UP);
		return came;
	}

	/** A visitor opens an address. */
	async visit(url: string, { isBrief = false } = {}): Promise<Tab> {
		const tab = new Tab(this);
		this.tabs.push(tab);
		await tab.load(url, isBrief);
		await settle();
		return tab;
	}
	async reload(tab: Tab): Promise<void> {
		tab.reloads = 0;
		await tab.load(tab.url);
		await settle();
	}
	/** The new version that waits takes over, and the tab is opened anew with it. */
	async takeOver(tab: Tab): Promise<void> {
		const waiting = tab.registration?.waiting;
		if (!waiting) return;
		await waiting.dispatch('message', { data: { type: 'take-over' }, ports: [] });
		await settle();
		await this.reload(tab);
	}
	close(tab: Tab): void {
		tab.isOpen = false;
		this.tabs = this.tabs.filter((other) => other !== tab);
	}
	/** With the last tab the worker that waits takes over. */
	async closeAll(): Promise<void> {
		for (const tab of this.tabs) this.close(tab);
		for (const registration of this.registrations.values()) await registration.activateWaiting();
		await settle();
	}
}
