import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize, resolve, sep } from 'node:path';
import sirv from 'sirv';

/** What sirv does not know, or sends without a charset although the text is Chinese as often as not. */
const types = new Map([
	['.atom', 'application/atom+xml; charset=utf-8'],
	['.cff', 'application/yaml; charset=utf-8'],
	['.csv', 'text/csv; charset=utf-8'],
	['.geojson', 'application/geo+json'],
	['.ics', 'text/calendar; charset=utf-8'],
	['.md', 'text/markdown; charset=utf-8'],
	['.txt', 'text/plain; charset=utf-8'],
	['.webmanifest', 'application/manifest+json'],
	['.xml', 'application/xml; charset=utf-8']
]);

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * Answers as an ordinary static host does: folders by their index.html and a final slash, unknown
 * addresses by the nearest 404.html, compressed copies where they lie beside the file.
 * @param {string} dir
 * @param {string} [below] path that the folder is served at, without a final slash
 * @returns {(request: Request, response: Response) => void}
 */
export function staticHost(dir, below = '') {
	const base = resolve(dir);
	const files = sirv(base, {
		// Reads the disk at every request, so that a new build is served without a restart.
		dev: true,
		etag: true,
		brotli: true,
		gzip: true,
		// No guessing of extensions: what works here must work on every other host.
		extensions: [],
		setHeaders(response, path) {
			const immutable = path.includes('/_app/immutable/');
			response.setHeader(
				'Cache-Control',
				immutable ? 'public, max-age=31536000, immutable' : 'no-cache'
			);
			// Everything is public; a frame cut off from its own origin gets scripts and data in no other way: docs/embed.md.
			response.setHeader('Access-Control-Allow-Origin', '*');
			const type = types.get(extname(path));
			if (type) response.setHeader('Content-Type', type);
		}
	});

	/** @param {string} path as requested, still percent-encoded */
	const isFolder = (path) => {
		try {
			const folder = normalize(join(base, decodeURI(path)));
			return (folder + sep).startsWith(base + sep) && existsSync(join(folder, 'index.html'));
		} catch {
			return false;
		}
	};

	/** @param {string} path @param {Response} response */
	const notFound = (path, response) => {
		const [, lang = ''] = path.split('/');
		const page = ['404.html', `${lang}/404.html`]
			.map((name) => join(base, normalize(`/${name}`)))
			.findLast((file) => existsSync(file));
		response.writeHead(404, {
			'Content-Type': 'text/html; charset=utf-8',
			'Cache-Control': 'no-cache'
		});
		response.end(page ? readFileSync(page) : 'Not found');
	};

	return (request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const [asked = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
		const search = query === undefined ? '' : `?${query}`;
		if (below && !`${asked}/`.startsWith(`${below}/`)) {
			response.writeHead(404).end('Not found');
			return;
		}
		const path = asked.slice(below.length);
		request.url = `${path}${search}`;
		if (path.endsWith('/')) {
			request.url = `${path}index.html${search}`;
		} else if (isFolder(path)) {
			// One leading slash only: `//name` would send the browser to another host.
			const Location = `${asked.replace(/^\/+/, '/')}/${search}`;
			response.writeHead(301, { Location, 'Cache-Control': 'no-cache' }).end();
			return;
		}
		files(request, response, () => notFound(path, response));
	};
}
