/** A host with one or two copies of the site, a neighbour's pages, and bad days. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Clock } from './clock.ts';
import { FORMAT, type OfflineManifest } from '../../../../src/lib/offline/manifest.ts';

export const ORIGIN = 'https://map.test';
/** Milliseconds in which the pages of these sites say that they have started. */
export const PATIENCE = 30_000;

/** What the whole host answers; `silent`: packets are swallowed. */
export const weathers = [
	'fine',
	'cut',
	'silent',
	'502',
	'empty',
	'no-site',
	'login',
	'redirected'
] as const;
export type Weather = (typeof weathers)[number];

/** Pages of records are not kept as HTML; that of the language is. */
export const pages = ['', 'en/', 'en/partner/cl/', 'en/partner/ke/'] as const;

const app = (version: string) => `_app/immutable/app.${version}.js`;
/** Lies in a pack; pages ask for it ahead of their scripts. */
const atlas = (version: string) => `_app/immutable/atlas.${version}.json`;
const html = (version: string, base: string, text: string) =>
	`<html><link href="${base}/${atlas(version)}"><script src="${base}/${app(version)}"></script><body>${text}</body></html>`;

/** A file of the open data, with a mark of its byte order as spreadsheets want it. */
export const TABLE = 'data/areas.excel.csv';
export const tableOf = (version: string): string => `\uFEFFid,of\r\nhangzhou,${version}\r\n`;

export class Site {
	readonly scope: string;
	version: string;
	files: Record<string, Buffer> = {};
	manifest!: OfflineManifest;
	/** Other files lie in its place now, without a service worker. */
	isGone = false;
	/** A file that the host changes on the way, or that a deployment has not reached yet. */
	altered: string | null = null;
	/** What the host, or whoever stands before it, makes of a file; nothing: what it is. */
	onTheWay: (path: string, body: Buffer) => Response | undefined = () => undefined;
	/** What the host says of each file, besides its type. */
	headers: Record<string, string> = {};
	/** Of what `offline.json` lists, in the browser's way: bytes of one version. */
	bytes = 0;

	constructor(scope: string, version: string) {
		this.scope = scope;
		this.version = version;
		this.deploy(version);
	}
	get base(): string {
		return new URL(this.scope).pathname.slice(0, -1);
	}
	deploy(version: string): void {
		this.version = version;
		const pack = Object.fromEntries(
			pages.slice(2).map((page) => [`${page}__data.json`, `${page} of ${version}`])
		);
		const kept: Record<string, Buffer> = {
			'404.html': Buffer.from(html(version, '', 'shell')),
			[app(version)]: Buffer.from(`app ${version}`),
			'offline/en.bin': gzipSync(JSON.stringify(pack)),
			'offline/data.bin': gzipSync(JSON.stringify({ [TABLE]: tableOf(version) })),
			'offline/_app.bin': gzipSync(JSON.stringify({ [atlas(version)]: '{}' })),
			'_app/immutable/icon.svg': Buffer.from('<svg/>'),
			'_app/immutable/worker.js': Buffer.from('let worker'),
			'data/CITATION.cff': Buffer.from('cff-version: 1.2.0'),
			'data/partners.json': Buffer.from(JSON.stringify({ version })),
			'_app/version.json': Buffer.from(JSON.stringify({ version }))
		};
		for (const page of pages.slice(0, 2))
			kept[page] = Buffer.from(html(version, this.base, `${page} of ${version}`));
		for (let i = 0; i < 12; i++)
			kept[`_app/immutable/${i}.${version}.css`] = Buffer.from(`${i} of ${version}`.repeat(9));
		const files = Object.fromEntries(
			Object.entries(kept).map(([path, body]) => [
				path,
				{ hash: createHash('sha256').update(body).digest('hex'), bytes: body.length }
			])
		);
		this.manifest = {
			format: FORMAT,
			version,
			files,
			packs: ['offline/en.bin', 'offline/data.bin', 'offline/_app.bin'],
			shell: '404.html',
			patience: PATIENCE
		};
		this.bytes = Object.values(kept).reduce((sum, body) => sum + body.length, 0);
		const records = pages
			.slice(2)
			.flatMap((page) => [
				[page, Buffer.from(html(version, this.base, `${page} of ${version}`))] as const,
				[`${page}__data.json`, Buffer.from(`${page} of ${version}`)] as const
			]);
		this.files = {
			...this.files,
			...kept,
			...Object.fromEntries(records),
			[TABLE]: Buffer.from(tableOf(version)),
			[atlas(version)]: Buffer.from('{}'),
			'offline.json': Buffer.from(JSON.stringify(this.manifest)),
			'service-worker.js': Buffer.from(`worker ${version}`)
		};
	}
}

const typeOf = (path: string): string =>
	/(^|\/|\.html)$/.test(path)
		? 'text/html'
		: path.endsWith('.css')
			? 'text/css'
			: path.endsWith('.js')
				? 'text/javascript'
				: path.endsWith('.json')
					? 'application/json'
					: 'application/octet-stream';

export const page = (text: string, status = 200): Response =>
	new Response(text, { status, headers: { 'content-type': 'text/html' } });

/** Milliseconds after which a browser gives a connection up on which nothing comes. */
const GIVES_UP = 300_000;

export class Network {
	readonly #clock: Clock;
	weather: Weather = 'fine';
	sites: Site[] = [];
	/** Everything that was asked, and how much came. */
	asked: { url: string; bytes: number }[] = [];

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	readonly fetch = async (
		request: string | { url: string; mode?: string },
		init: RequestInit = {}
	): Promise<Response> => {
		const url = typeof request === 'string' ? request : request.url;
		const isManual =
			init.redirect === 'manual' || (typeof request !== 'string' && request.mode === 'navigate');
		const asked = { url, bytes: 0 };
		this.asked.push(asked);
		if (this.weather === 'cut') throw new TypeError('Failed to fetch');
		if (this.weather === 'silent')
			await new Promise((_, reject) => {
				this.#clock.set(this, () => reject(new TypeError('Failed to fetch')), GIVES_UP);
				init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
			});
		const answer = this.#answer(new URL(url), isManual);
		asked.bytes = (await answer.clone().arrayBuffer()).byteLength;
		return answer;
	};

	#answer(url: URL, isManual: boolean): Response {
		switch (this.weather) {
			case '502':
				return page('<h1>502 Bad Gateway</h1>', 502);
			case 'empty':
				return new Response('', { status: 500 });
			case 'no-site':
				return page('<h1>There is no site here</h1>', 404);
			case 'login':
				return page('<h1>Log in to the network of the fair</h1>');
			case 'redirected':
				return redirect('https://login.test/', isManual);
		}
		const site = this.sites
			.filter(({ scope }) => url.href.startsWith(scope))
			.toSorted((a, b) => b.scope.length - a.scope.length)[0];
		if (!site || url.pathname === '/blog/') return page('<h1>A neighbour</h1>');
		const path = (url.origin + url.pathname).slice(site.scope.length).replace(/index\.html$/, '');
		if (site.isGone)
			return path.endsWith('/') || path === ''
				? page('<h1>Another site</h1>')
				: page('<h1>Nothing of that name</h1>', 404);
		if (path === site.altered) return new Response('altered by the host');
		if (!Object.hasOwn(site.files, path) && Object.hasOwn(site.files, `${path}/`))
			return redirect(`${site.scope}${path}/${url.search}`, isManual);
		const body = Object.hasOwn(site.files, path) ? site.files[path] : undefined;
		const changed = body && site.onTheWay(path, body);
		if (changed) return changed;
		if (body)
			return new Response(new Uint8Array(body), {
				headers: { ...site.headers, 'content-type': typeOf(path) }
			});
		return page(site.files['404.html']?.toString() ?? '', 404);
	}
}

function redirect(to: string, isManual: boolean): Response {
	const headers = { location: to };
	const response = new Response(null, { status: 302, headers });
	const flags = isManual
		? { type: 'opaqueredirect', status: 0, ok: false }
		: { redirected: true, status: 200, ok: true };
	for (const [name, value] of Object.entries(flags))
		Object.defineProperty(response, name, { value });
	return response;
}
