/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
/** Keeps the whole site on this machine and answers without a network. What it does is in `lib/offline`. */
import { version } from '$service-worker';
import {
	answerContents,
	answerPage,
	anyFile,
	pathBelow,
	type Answering
} from './lib/offline/answer.ts';
import { Elsewhere } from './lib/offline/elsewhere.ts';
import { install, readNote, type LeftOut } from './lib/offline/install.ts';
import { PAGE_DATA } from './lib/offline/manifest.ts';
import { Memory } from './lib/offline/memory.ts';
import { bringOperatorFiles, isOperatorFile, operatorFile } from './lib/offline/operator-file.ts';
import { stillOpen } from './lib/offline/pages.ts';
import { isOnTrial, isRolledBack, serving, started, startFailed } from './lib/offline/starts.ts';
import { Store, type CachedVersion } from './lib/offline/store.ts';
import { isOffline } from './lib/settings.ts';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const get = (url: string, init?: RequestInit) => fetch(url, init);
const store = new Store(caches, scope);
const memory = new Memory(store, version);
const elsewhere = new Elsewhere(store, get);
/** Of a page that came from the network: of no version that is kept, or nobody knows. */
const NETWORK = 'network';
/** Says which version is on the server: SvelteKit asks when something is missing. */
const NEWEST = '_app/version.json';

/** The worker goes, and all that it kept. */
async function retire(): Promise<void> {
	await store.clear();
	memory.forgetKept();
	await worker.registration.unregister();
}

const bringVersion = () =>
	install({ store, fetch: get, version, now: Date.now(), onleftout: (left) => void name(left) });

/** Says to every open page what could not be kept, also to those that no worker answers for yet. */
async function name(leftOut: LeftOut): Promise<void> {
	const clients = await worker.clients.matchAll({ includeUncontrolled: true });
	for (const client of clients) client.postMessage({ type: 'left-out', ...leftOut });
}

worker.addEventListener('install', (event) => {
	if (!isOffline) return void worker.skipWaiting();
	event.waitUntil(bringVersion().then(() => bringOperatorFiles(store, get)));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(isOffline ? begin() : retire());
});

async function begin(): Promise<void> {
	const starts = await memory.starts();
	await store.remember('starts', starts).catch(() => undefined);
	const clients = await worker.clients.matchAll({ includeUncontrolled: true });
	const ids = clients.map(({ id }) => id);
	const open = Object.values(await memory.changePages((all) => stillOpen(all, ids)));
	// Whoever opened the oldest of very many is served by the network.
	await store.keepOnly([version, starts.previous ?? '', ...[...new Set(open)].slice(-2)]);
	await store.clearOld();
	await worker.clients.claim();
}

worker.addEventListener('message', (event) => {
	const data = (event.data ?? {}) as { type?: unknown; version?: unknown };
	if (data.type === 'take-over') void worker.skipWaiting();
	if (data.type === 'status') event.waitUntil(tell(event.ports[0]));
	if (data.type === 'started' && typeof data.version === 'string' && event.source)
		event.waitUntil(hear((event.source as Client).id, data.version));
});

/** A page runs. @param said the version that it says it is of: nobody else knows it of one that came before this worker, or past it */
async function hear(id: string, said: string): Promise<void> {
	const known = (await memory.pages())[id];
	const running = known && known !== NETWORK ? known : said;
	await memory.book(id, running);
	if (running !== version) return;
	await memory.change(started);
	for (const done of waits) done();
}

async function tell(port: MessagePort | undefined): Promise<void> {
	const starts = await memory.starts();
	const now = Date.now();
	const isWhole = (await store.find(version)) !== undefined;
	const note = readNote(await store.recall('install'));
	port?.postMessage({
		version,
		serving: serving(starts, now),
		failedAt: isRolledBack(starts, now) ? starts.failedAt : null,
		isWhole,
		fault: note?.fault ?? null,
		leftOut: note?.version === version ? (note.leftOut ?? []) : []
	});
}

/** What ends the waits for a word: a worker that waits for one is busy, and a busy one lets no newer version take over. */
const waits = new Set<() => void>();

/** A page that stands there without starting is opened anew, with the version before. */
async function watchStart(id: string, patience: number): Promise<void> {
	await new Promise<void>((done) => {
		waits.add(done);
		setTimeout(done, patience);
	});
	const client = await worker.clients.get(id);
	// Closed, or out of sight, where browsers let nothing run: that is no failure.
	if (!(client instanceof WindowClient) || client.visibilityState !== 'visible') return;
	if (!isOnTrial(await memory.starts(), Date.now())) return;
	await memory.change((now) => startFailed(now, Date.now()));
	await client.navigate(client.url);
}

/** Once in each life. */
let mending: Promise<void> | undefined;
const mend = (): Promise<void> => (mending ??= bringVersion().catch(() => undefined));

async function respond(event: FetchEvent, url: URL): Promise<Response> {
	const { request, clientId, resultingClientId } = event;
	const pass = () => fetch(request);
	const isPage = request.mode === 'navigate';
	const now = Date.now();
	const starts = await memory.starts();
	const own = isPage ? undefined : (await memory.pages())[clientId];
	if (isPage) await memory.lookAgain();
	const kept = await memory.kept(own ?? serving(starts, now), version, starts.previous ?? '');
	if (isPage && !kept.some(({ manifest }) => manifest.version === version)) event.waitUntil(mend());
	const [first, ...others] = kept;
	if (!first) return pass();
	const from = {
		...answering(event, now),
		kept: [first, ...others] as [CachedVersion, ...CachedVersion[]]
	};
	if (isPage) {
		const given = await answerPage(url, from, pass);
		if (given.isElsewhere) {
			event.waitUntil(retire());
			return given.response;
		}
		if (resultingClientId)
			event.waitUntil(memory.book(resultingClientId, given.version ?? NETWORK));
		if (given.version === version && isOnTrial(starts, now) && others.length)
			event.waitUntil(watchStart(resultingClientId, first.manifest.patience));
		return given.response;
	}
	const path = pathBelow(scope, url);
	// Names of the app's own files say what is in them; all others are of the version that the page is of.
	const isForeign = own !== undefined && own !== first.manifest.version;
	const isNamed = path.startsWith('_app/immutable/');
	if ((isForeign && !isNamed) || path === NEWEST) return pass().catch(() => elseKept(path, from));
	if (path.endsWith(PAGE_DATA)) return answerContents(path, from, pass);
	return (await anyFile(path, from)) ?? pass();
}

async function elseKept(path: string, from: Answering): Promise<Response> {
	return (await anyFile(path, from)) ?? Response.error();
}

const answering = (event: FetchEvent, now: number): Omit<Answering, 'kept'> => ({
	store,
	fetch: get,
	onnewer: () => void worker.registration.update().catch(() => undefined),
	onours: () => event.waitUntil(elsewhere.deny()),
	isElsewhere: () => elsewhere.suspect(now)
});

if (isOffline)
	worker.addEventListener('fetch', (event) => {
		const { request } = event;
		const url = new URL(request.url);
		if (request.method !== 'GET' || !url.href.startsWith(scope)) return;
		const name = (url.origin + url.pathname).slice(scope.length);
		event.respondWith(
			isOperatorFile(name)
				? operatorFile(store, get, name)
				: // Whatever goes wrong in here, nobody has less than without it.
					respond(event, url).catch(() => fetch(request))
		);
	});
