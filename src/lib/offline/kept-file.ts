/** Files of a kept version, alone or in packs. What is damaged is fetched anew. */
import { sha256 } from './hash.ts';
import { isPageOf, type OfflineManifest, type Pack } from './manifest.ts';
import { inTime, type Fetch } from './network.ts';
import type { CachedVersion, Store } from './store.ts';

interface From {
	store: Store;
	fetch: Fetch;
}

/** Headers by which a host keeps its visitors safe. All others tell of the way here (compressed, redirected), and would mislead. */
const SAFE = [
	'cross-origin-embedder-policy',
	'cross-origin-opener-policy',
	'cross-origin-resource-policy',
	'permissions-policy',
	'referrer-policy',
	'x-content-type-options',
	'x-frame-options'
];

/** A file as it is kept. */
export function toKeep(body: BodyInit | null, { headers: came }: Response): Response {
	const type = came.get('content-type') ?? 'application/octet-stream';
	const headers = new Headers({ 'content-type': type });
	// A page with this policy starts no worker without it, and the host may begin to send it at any time.
	if (/javascript/.test(type)) headers.set('cross-origin-embedder-policy', 'require-corp');
	for (const name of SAFE) {
		const value = came.get(name);
		if (value !== null) headers.set(name, value);
	}
	// What may run in a page it says itself; a policy that somebody on the way added could forbid it for good.
	const frames = /frame-ancestors [^;,]*/.exec(came.get('content-security-policy') ?? '')?.[0];
	if (frames) headers.set('content-security-policy', frames);
	return new Response(body, { headers });
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
export async function fetchVerified(
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
	return { response: toKeep(body, response), hash };
}

/** `undefined`: the version has no such file, or it is lost. */
export async function fileOf(
	path: string,
	kept: CachedVersion,
	from: From
): Promise<Response | undefined> {
	const file = Object.hasOwn(kept.manifest.files, path) ? kept.manifest.files[path] : undefined;
	if (!file) return undefined;
	const found = await from.store.read(kept, path);
	if (found) return found;
	return inTime((signal) => fetchVerified(path, kept.manifest, from, { signal }))
		.then(async ({ response, hash }) => {
			// Another one would be taken for damaged.
			if (hash === file.hash)
				await kept.cache.put(from.store.scope + path, response.clone()).catch(() => undefined);
			return response;
		})
		.catch(() => undefined);
}

/** A pack that was read, and what the host says of its files. */
interface OpenPack {
	files: Pack;
	headers: Headers;
}
const packs = new Map<string, OpenPack>();

/** Types of texts that packs hold. */
const types: Record<string, string> = {
	json: 'application/json',
	geojson: 'application/geo+json',
	csv: 'text/csv',
	svg: 'image/svg+xml',
	ics: 'text/calendar',
	atom: 'application/atom+xml'
};

/** A file of a pack, which is as safe as the pack: one without its word would be put into another process, and WebKit finds no way back. */
export async function packedFile(
	path: string,
	kept: CachedVersion,
	from: From
): Promise<Response | undefined> {
	const pack = await packOf(path, kept, from);
	if (!pack) return undefined;
	const type = types[/[^.]*$/.exec(path)?.[0] ?? ''] ?? 'text/plain';
	const headers = new Headers(pack.headers);
	headers.set('content-type', `${type}; charset=utf-8`);
	return new Response(pack.files[path], { headers });
}

export const readKeptFile = async (
	path: string,
	kept: CachedVersion,
	from: From
): Promise<string | undefined> => (await packOf(path, kept, from))?.files[path];

/** The pack that holds a file. */
async function packOf(
	path: string,
	kept: CachedVersion,
	from: From
): Promise<OpenPack | undefined> {
	const [folder] = path.split('/');
	const name = kept.manifest.packs.find((pack) => pack.startsWith(`offline/${folder}.`));
	if (!name) return undefined;
	const key = `${kept.manifest.version} ${name}`;
	const pack = packs.get(key) ?? (await unpack(await fileOf(name, kept, from)));
	if (!pack) return undefined;
	packs.set(key, pack);
	return Object.hasOwn(pack.files, path) ? pack : undefined;
}

async function unpack(packed: Response | undefined): Promise<OpenPack | undefined> {
	try {
		const body = packed?.body?.pipeThrough(new DecompressionStream('gzip'));
		if (!packed || !body) return undefined;
		return { files: (await new Response(body).json()) as Pack, headers: packed.headers };
	} catch {
		return undefined;
	}
}
