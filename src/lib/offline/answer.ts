/** What the service worker answers. */
import { isOfVersion, PAGE_DATA, type Pack } from './manifest.ts';
import type { Kept } from './store.ts';

/** Milliseconds after which the network counts as absent. */
const PATIENCE = 4000;

export interface Request {
	url: URL;
	isPage: boolean;
}

export interface Answering {
	/** The version that answers. */
	kept: Kept;
	/** Others that are still here: pages opened before an update ask for their files. */
	others: readonly Kept[];
	scope: string;
	fetch: (url: string, init?: RequestInit) => Promise<Response>;
	/** Another version than this one is being served. */
	onnewer: () => void;
}

/** `undefined`: not ours to answer. */
export async function answer(
	{ url, isPage }: Request,
	from: Answering
): Promise<Response | undefined> {
	if (!url.href.startsWith(from.scope)) return undefined;
	const path = decodeURI(url.origin + url.pathname).slice(from.scope.length);
	const { cache, manifest } = from.kept;

	if (path.endsWith(PAGE_DATA)) return pageData(url, path, from);
	if (isPage && (path === '' || path.endsWith('/'))) {
		const isKiosk = url.searchParams.get('mode') === 'kiosk';
		return (!isKiosk && (await fresh(url, from))) || page(path, from);
	}
	if (path in manifest.files) return cache.match(from.scope + path);
	for (const other of from.others)
		if (path in other.manifest.files) return other.cache.match(from.scope + path);
	return undefined;
}

/** The page as the network has it, if it belongs to the version kept. */
async function fresh(url: URL, from: Answering): Promise<Response | undefined> {
	try {
		const response = await from.fetch(url.href, { signal: AbortSignal.timeout(PATIENCE) });
		const html = await response.clone().text();
		if (isOfVersion(html, from.kept.manifest)) return response.redirected ? undefined : response;
		from.onnewer();
	} catch {
		// No network, or too slow a one.
	}
	return undefined;
}

/** The page itself where it is kept, or else the shell, which draws it from its contents. */
async function page(path: string, from: Answering): Promise<Response | undefined> {
	const { cache, manifest } = from.kept;
	const own = path in manifest.files && (await cache.match(from.scope + path));
	if (own) return own;
	const shell = await cache.match(from.scope + manifest.shell);
	const known = shell && (await contents(path + PAGE_DATA, from)) !== undefined;
	return shell && new Response(shell.body, { status: known ? 200 : 404, headers: shell.headers });
}

/** Of a page that is not kept the network knows; without one there is no such page. */
async function pageData(url: URL, path: string, from: Answering): Promise<Response> {
	const text = await contents(path, from);
	if (text !== undefined)
		return new Response(text, { headers: { 'content-type': 'application/json' } });
	return from.fetch(url.href).catch(() => new Response('', { status: 404 }));
}

async function unpack(packed: Response | undefined): Promise<Pack> {
	const body = packed?.body?.pipeThrough(new DecompressionStream('gzip'));
	return body ? ((await new Response(body).json()) as Pack) : {};
}

const packs = new Map<string, Promise<Pack>>();

async function contents(path: string, { kept, scope }: Answering): Promise<string | undefined> {
	for (const name of kept.manifest.packs) {
		const key = `${kept.manifest.version} ${name}`;
		let pack = packs.get(key);
		if (!pack) {
			pack = kept.cache.match(scope + name).then(unpack);
			packs.set(key, pack);
		}
		const text = (await pack)[path];
		if (text !== undefined) return text;
	}
	return undefined;
}
