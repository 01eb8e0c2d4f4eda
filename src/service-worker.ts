/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
/** Keeps the whole site on this machine and answers without a network. What it does is in `lib/offline`. */
import { version } from '$service-worker';
import { answer } from './lib/offline/answer.ts';
import { install } from './lib/offline/install.ts';
import { readPages, stillOpen, withPages, type Pages } from './lib/offline/pages.ts';
import { settingsFile } from './lib/offline/settings-file.ts';
import {
	firstStarts,
	isRolledBack,
	pageAsked,
	readStarts,
	serving,
	started,
	startFailed,
	type Starts
} from './lib/offline/starts.ts';
import {
	allKept,
	findKept,
	keepOnly,
	readRecord,
	writeRecord,
	type Kept
} from './lib/offline/store.ts';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const get = (url: string, init?: RequestInit) => fetch(url, init);

/** What whoever runs a copy edits on the server: never kept as part of a version. */
const operatorFiles = ['kiosk.json', 'brand.css'];

/** Read once in each life of the worker; nobody else writes while it is active. */
let record: Promise<Starts> | undefined;
let versions: Promise<Kept[]> | undefined;
let pages: Promise<Pages> | undefined;

const starts = (): Promise<Starts> =>
	(record ??= readRecord(caches).then((found) => {
		const read = readStarts(found);
		return read?.version === version ? read : fresh(null);
	}));
async function fresh(previous: string | null): Promise<Starts> {
	const kept = await findKept(caches, version);
	return firstStarts(version, previous, kept?.manifest.patience);
}
async function change(to: (starts: Starts) => Starts): Promise<Starts> {
	const before = await starts();
	const after = to(before);
	if (after === before) return before;
	record = Promise.resolve(after);
	// On a full disk the worker remembers for as long as it lives.
	await writeRecord(caches, after).catch(() => undefined);
	return after;
}

const knownPages = (): Promise<Pages> =>
	(pages ??= readRecord(caches, 'pages').then(readPages, () => ({})));
async function changePages(to: (pages: Pages) => Pages): Promise<Pages> {
	const after = knownPages().then(to);
	pages = after;
	await writeRecord(caches, await after, 'pages').catch(() => undefined);
	return after;
}

worker.addEventListener('install', (event) => {
	const settings = operatorFiles.map((name) =>
		settingsFile(caches, get, scope + name).catch(() => undefined)
	);
	event.waitUntil(Promise.all([install({ caches, fetch: get, scope, version }), ...settings]));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			const before = readStarts(await readRecord(caches));
			const previous =
				before?.version === version ? before.previous : before ? serving(before) : null;
			if (before?.version !== version) {
				const first = await fresh(previous);
				await change(() => first);
			}
			const clients = await worker.clients.matchAll({ includeUncontrolled: true });
			const ids = clients.map(({ id }) => id);
			// What is open when the first version comes was opened with it, from the network.
			const open = await changePages((all) =>
				previous === null ? withPages({}, ids, version) : stillOpen(all, ids)
			);
			const wanted = [version, previous, ...Object.values(open)];
			await keepOnly(
				caches,
				wanted.filter((one) => one !== null)
			);
			await worker.clients.claim();
		})()
	);
});

worker.addEventListener('message', (event) => {
	const { type } = event.data as { type?: string };
	if (type === 'take-over') void worker.skipWaiting();
	if (type === 'started') event.waitUntil(change(started).then(heard));
	if (type === 'status')
		event.waitUntil(
			starts().then((now) =>
				event.ports[0]?.postMessage({
					version,
					serving: serving(now),
					rolledBack: isRolledBack(now)
				})
			)
		);
});

/** What ends the waits for a word: a worker that waits for one is busy, and a busy one lets no newer version take over. */
const waits = new Set<() => void>();
function heard(): void {
	for (const done of waits) done();
	waits.clear();
}

/** A page from which no word comes is opened once more, and then with the version before. */
async function watchStart(clientId: string, { began, patience }: Starts): Promise<void> {
	await new Promise<void>((done) => {
		waits.add(done);
		setTimeout(done, patience);
	});
	if ((await starts()).began !== began) return;
	await change((now) => startFailed(now, Date.now()));
	const client = await worker.clients.get(clientId);
	if (client instanceof WindowClient) await client.navigate(client.url);
}

async function respond(event: FetchEvent, url: URL): Promise<Response> {
	const isPage = event.request.mode === 'navigate';
	const now = await (isPage ? change((s) => pageAsked(s, Date.now())) : starts());
	if (isPage && now.began !== null) event.waitUntil(watchStart(event.resultingClientId, now));
	const all = await (versions ??= allKept(caches));
	const find = (one: string | undefined) => all.find(({ manifest }) => manifest.version === one);
	const own = isPage ? undefined : find((await knownPages())[event.clientId]);
	const kept = own ?? find(serving(now));
	if (!kept) {
		versions = undefined;
		return fetch(event.request);
	}
	const { resultingClientId: id } = event;
	if (isPage && id)
		event.waitUntil(changePages((known) => withPages(known, [id], kept.manifest.version)));
	const found = await answer(
		{ url, isPage },
		{
			kept,
			others: all.filter((other) => other !== kept),
			scope,
			fetch: get,
			onnewer: () => void worker.registration.update().catch(() => undefined)
		}
	);
	return found ?? fetch(event.request);
}

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || !url.href.startsWith(scope)) return;
	const file = url.origin + url.pathname;
	event.respondWith(
		operatorFiles.some((name) => file === scope + name)
			? settingsFile(caches, get, file).catch((error: unknown) => {
					// Without a brand the page looks as it was built.
					if (!file.endsWith('.css')) throw error;
					return new Response('', { headers: { 'content-type': 'text/css' } });
				})
			: respond(event, url)
	);
});
