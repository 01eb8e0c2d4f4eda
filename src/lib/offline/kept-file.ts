/** Files of a kept version, alone or in packs. What is damaged is fetched anew. */
import { sha256 } from './hash.ts';
import { isPageOf, type OfflineManifest, type Pack } from './manifest.ts';
import { inTime, type Fetch } from './network.ts';
import type { Kept, Store } from './store.ts';

interface From {
	store: Store;
	fetch: Fetch;
}

interface Fetched {
	response: Response;
	/** Of a page another one than the manifest says, where something was written into it on the way. */
	hash: string;
}

/**
 * A file of the manifest as the network has it.
 * @throws Error when it does not arrive or is another one
 */
export async function fetchFile(
	path: string,
	manifest: OfflineManifest,
	{ store, fetch }: From,
	init: RequestInit = {}
): Promise<Fetched> {
	const url = store.scope + path;
	const response = await fetch(url, { cache: 'no-cache', ...init });
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	const body = await response.arrayBuffer();
	const hash = await sha256(body);
	if (
		hash !== manifest.files[path]?.hash &&
		!isPageOf(manifest, path, new TextDecoder().decode(body))
	)
		throw new Error(`${url} is not of this version`);
	// Other headers tell of the way here (compressed, redirected) and would mislead whoever reads it from the cache.
	const type = response.headers.get('content-type') ?? 'application/octet-stream';
	return { response: new Response(body, { headers: { 'content-type': type } }), hash };
}

/** `undefined`: the version has no such file, or it is lost. */
export async function fileOf(path: string, kept: Kept, from: From): Promise<Response | undefined> {
	const file = Object.hasOwn(kept.manifest.files, path) ? kept.manifest.files[path] : undefined;
	if (!file) return undefined;
	const found = await from.store.read(kept, path);
	if (found) return found;
	return inTime((signal) => fetchFile(path, kept.manifest, from, { signal }))
		.then(async ({ response, hash }) => {
			// Another one would be taken for damaged.
			if (hash === file.hash)
				await kept.cache.put(from.store.scope + path, response.clone()).catch(() => undefined);
			return response;
		})
		.catch(() => undefined);
}

const packs = new Map<string, Pack>();

/** Types of texts that packs hold. */
const types: Record<string, string> = {
	json: 'application/json',
	geojson: 'application/geo+json',
	csv: 'text/csv',
	svg: 'image/svg+xml',
	ics: 'text/calendar',
	atom: 'application/atom+xml'
};

/** A file of a pack. */
export async function packedFile(
	path: string,
	kept: Kept,
	from: From
): Promise<Response | undefined> {
	const text = await contentsOf(path, kept, from);
	if (text === undefined) return undefined;
	const type = types[/[^.]*$/.exec(path)?.[0] ?? ''] ?? 'text/plain';
	return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

export async function contentsOf(
	path: string,
	kept: Kept,
	from: From
): Promise<string | undefined> {
	const [folder] = path.split('/');
	const name = kept.manifest.packs.find((pack) => pack.startsWith(`offline/${folder}.`));
	if (!name) return undefined;
	const key = `${kept.manifest.version} ${name}`;
	const pack = packs.get(key) ?? (await unpack(await fileOf(name, kept, from)));
	if (!pack) return undefined;
	packs.set(key, pack);
	return Object.hasOwn(pack, path) ? pack[path] : undefined;
}

async function unpack(packed: Response | undefined): Promise<Pack | undefined> {
	try {
		const body = packed?.body?.pipeThrough(new DecompressionStream('gzip'));
		return body && ((await new Response(body).json()) as Pack);
	} catch {
		return undefined;
	}
}
