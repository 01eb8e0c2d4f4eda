/** What the service worker answers: never less than the network would without it, and all that is kept where the network has nothing. */
import { readKeptFile, fileOf, packedFile } from './kept-file.ts';
import { namesOf, PAGE_DATA } from './manifest.ts';
import { inTime, type Fetch } from './network.ts';
import type { CachedVersion, Store } from './store.ts';

export interface Answering {
	store: Store;
	fetch: Fetch;
	/** Whole versions; the first is the one that answers. */
	kept: readonly [CachedVersion, ...CachedVersion[]];
	/** The network has a page of another version. */
	onnewer: () => void;
	/** Where a page of ours should be the network has another one. @returns whether another site lies there for good */
	isElsewhere: () => Promise<boolean>;
	/** The network has a page of the version that answers. */
	onours: () => void;
}

/** A page, and the version it is of; `undefined`: whatever the network has. */
export interface GivenPage {
	response: Response;
	version: string | undefined;
	/** Another site lies there for good. */
	isElsewhere?: true;
}

/** @returns the path below the root of the site, as the manifest names it */
export function pathBelow(scope: string, { origin, pathname }: URL): string {
	const path = (origin + pathname).slice(scope.length);
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}

/** The page that an address means: also without its final slash, and by the name of its file. */
export function pageAt(path: string): string | undefined {
	const folder = path.replace(/(^|\/)index\.html$/, '$1');
	if (folder === '' || folder.endsWith('/')) return folder;
	return /\.[^/]*$/.test(folder) ? undefined : `${folder}/`;
}

/** @param pass asks the network as if there were no service worker @throws where neither has an answer */
export async function answerPage(
	url: URL,
	from: Answering,
	pass: () => Promise<Response>
): Promise<GivenPage> {
	const path = pathBelow(from.store.scope, url);
	const page = pageAt(path);
	const file = page === undefined ? await anyFile(path, from) : undefined;
	if (file) return { response: file, version: undefined };

	const knower = page === undefined ? undefined : await whoKnows(page, from);
	if (page === undefined || !knower) return whatOnlyTheNetworkKnows(from, pass);
	if (page !== path) {
		const to = new URL(page, from.store.scope);
		to.search = url.search;
		return { response: Response.redirect(to.href, 302), version: undefined };
	}
	const isKiosk = url.searchParams.get('mode') === 'kiosk';
	const found = isKiosk ? undefined : await fromNetwork(url, from);
	if (found?.is === 'ours') return { response: found.response, version: versionOf(from.kept[0]) };
	// Another version of the app is better than none, and one that was never kept is no worse than one before.
	if (found?.is === 'app' && knower !== from.kept[0])
		return { response: found.response, version: undefined };
	if (found?.is === 'elsewhere')
		return { response: found.response, version: undefined, isElsewhere: true };
	let lame: GivenPage | undefined;
	for (const kept of from.kept) {
		const response = await keptPage(page, kept, from);
		if (!response) continue;
		const given = { response, version: versionOf(kept) };
		if (await canRun(response.clone(), kept, from)) return given;
		lame ??= given;
	}
	return lame ?? { response: found?.response ?? (await pass()), version: undefined };
}

/** Whether all that a kept page asks for is here. */
async function canRun(page: Response, kept: CachedVersion, from: Answering): Promise<boolean> {
	const names = new Set(namesOf(await page.text()));
	const found = await Promise.all([...names].map((name) => fileOf(name, kept, from)));
	return found.every((file) => file !== undefined);
}

const versionOf = ({ manifest }: CachedVersion): string => manifest.version;

/** What is neither a page nor the contents of one. `undefined`: nothing that is kept. */
export async function anyFile(path: string, from: Answering): Promise<Response | undefined> {
	for (const kept of from.kept) {
		const found = (await fileOf(path, kept, from)) ?? (await packedFile(path, kept, from));
		if (found) return found;
	}
	return undefined;
}

/** Of a page that is not kept the network knows; without one there is no such page. */
export async function answerContents(
	path: string,
	from: Answering,
	pass: () => Promise<Response>
): Promise<Response> {
	const found = await packedFile(path, from.kept[0], from);
	if (found) return found;
	return pass().catch(() => new Response('', { status: 404 }));
}

async function whoKnows(page: string, from: Answering): Promise<CachedVersion | undefined> {
	for (const kept of from.kept) {
		if (Object.hasOwn(kept.manifest.files, page)) return kept;
		if ((await readKeptFile(page + PAGE_DATA, kept, from)) !== undefined) return kept;
	}
	return undefined;
}

interface Found {
	response: Response;
	/** Of the version that answers; of another one; of another site that stays; nothing that could be the page. */
	is: 'ours' | 'app' | 'elsewhere' | 'nonsense';
}

async function fromNetwork(url: URL, from: Answering): Promise<Found | undefined> {
	try {
		const { response, html } = await inTime(async (signal) => {
			const answer = await from.fetch(url.href, { signal, redirect: 'manual' });
			return { response: answer, html: await answer.clone().text() };
		});
		// A folder that is ours is never answered by a redirection.
		if (!response.ok || response.redirected) return { response, is: 'nonsense' };
		const names = namesOf(html);
		const { files } = from.kept[0].manifest;
		if (names.length > 0 && names.every((name) => Object.hasOwn(files, name))) {
			from.onours();
			return { response, is: 'ours' };
		}
		if (names.length > 0) from.onnewer();
		if (await from.isElsewhere()) return { response, is: 'elsewhere' };
		return { response, is: names.length > 0 ? 'app' : 'nonsense' };
	} catch {
		// No network, or too slow a one.
		return undefined;
	}
}

/** A neighbour's page, one of a newer version, or none: the network is not hurried. */
async function whatOnlyTheNetworkKnows(
	from: Answering,
	pass: () => Promise<Response>
): Promise<GivenPage> {
	try {
		return { response: await pass(), version: undefined };
	} catch (error) {
		const [kept] = from.kept;
		const response = await shell(kept, 404, from);
		if (!response) throw error;
		return { response, version: versionOf(kept) };
	}
}

/** The page itself where it is kept, or else the shell, which draws it from its contents. */
async function keptPage(
	page: string,
	kept: CachedVersion,
	from: Answering
): Promise<Response | undefined> {
	const own = await fileOf(page, kept, from);
	if (own) return own;
	const isKnown = (await readKeptFile(page + PAGE_DATA, kept, from)) !== undefined;
	return isKnown ? shell(kept, 200, from) : undefined;
}

async function shell(
	kept: CachedVersion,
	status: number,
	from: Answering
): Promise<Response | undefined> {
	const found = await fileOf(kept.manifest.shell, kept, from);
	if (!found) return undefined;
	const base = new URL(from.store.scope).pathname.slice(0, -1);
	// The script in it looks there first: see src/lost.js.
	const html = (await found.text()).replace(
		/<html( data-site="[^"]*")?/,
		`<html data-site="${base}"`
	);
	const headers = new Headers(found.headers);
	headers.set('content-type', 'text/html');
	return new Response(html, { status, headers });
}
