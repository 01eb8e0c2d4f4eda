import { request, type IncomingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { PortTaken, serve, serveOptions } from '../../../src/cli/serve.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const site = {
	'index.html': '<p>home',
	'404.html': '<p>not here',
	'en/index.html': '<p>English',
	'zh/404.html': '<p>没有',
	'_app/immutable/a.js': 'let a',
	'_app/version.json': '{}',
	'data/partners.csv': '\ufeff国家\r\n',
	'data/areas.geojson': '{}',
	'site.webmanifest': '{}'
};

async function start(dir = temporaryFolder(site)) {
	const server = await serve({ port: 0, dir });
	onTestFinished(server.close);
	return { ...server, dir };
}

/** Not fetch: that tidies `//` and `..` away and unpacks the body. */
function get(port: number, path: string, headers: Record<string, string> = {}, method = 'GET') {
	return new Promise<{ status?: number; headers: IncomingHttpHeaders; body: Buffer }>(
		(resolve, reject) => {
			request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk) => chunks.push(chunk));
				response.on('end', () =>
					resolve({
						status: response.statusCode,
						headers: response.headers,
						body: Buffer.concat(chunks)
					})
				);
			})
				.on('error', reject)
				.end();
		}
	);
}

it('serves the page of a folder', async () => {
	const { port } = await start();
	const { status, headers, body } = await get(port, '/en/?t=2017');
	expect([status, String(body)]).toEqual([200, '<p>English']);
	expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
});

it.each([
	['/en', '/en/'],
	['/en?t=2017&q=a?b', '/en/?t=2017&q=a?b'],
	['//en', '/en/']
])('redirects %s to %s', async (path, location) => {
	const { port } = await start();
	const { status, headers } = await get(port, path);
	expect([status, headers.location]).toEqual([301, location]);
});

it.each([
	'/nothing',
	'/nothing/',
	'/data',
	'/data/partners.csv/',
	'/%zz',
	'/../secret',
	'/%2e%2e/x'
])('answers %s with 404.html', async (path) => {
	const { port } = await start();
	const { status, body } = await get(port, path);
	expect([status, String(body)]).toEqual([404, '<p>not here']);
});

it('answers what no page of a language is with the page of that language', async () => {
	const { port } = await start();
	const { status, body } = await get(port, '/zh/partner/xx/');
	expect([status, String(body)]).toEqual([404, '<p>没有']);
});

it('serves the site below a path', async () => {
	const server = await serve({ port: 0, dir: temporaryFolder(site), below: '/maps/silk-road' });
	onTestFinished(server.close);
	const { port } = server;
	const answer = async (path: string) => {
		const { status, headers, body } = await get(port, path);
		return [status, headers.location ?? String(body)];
	};
	expect(await answer('/maps/silk-road/en/')).toEqual([200, '<p>English']);
	expect(await answer('/maps/silk-road?t=2017')).toEqual([301, '/maps/silk-road/?t=2017']);
	expect(await answer('/maps/silk-road/en?t=2017')).toEqual([301, '/maps/silk-road/en/?t=2017']);
	expect(await answer('/maps/silk-road/zh/nothing/')).toEqual([404, '<p>没有']);
	expect(await answer('/maps/silk-roads/')).toEqual([404, 'Not found']);
	expect(await answer('/en/')).toEqual([404, 'Not found']);
});

it.each([
	['/data/partners.csv', 'text/csv; charset=utf-8'],
	['/data/areas.geojson', 'application/geo+json'],
	['/site.webmanifest', 'application/manifest+json'],
	['/_app/immutable/a.js', 'text/javascript']
])('sends %s as %s', async (path, type) => {
	const { port } = await start();
	expect((await get(port, path)).headers['content-type']).toBe(type);
});

it('lets browsers keep only what never changes', async () => {
	const { port } = await start();
	const cache = async (path: string) => (await get(port, path)).headers['cache-control'];
	expect(await cache('/_app/immutable/a.js')).toContain('immutable');
	expect(await cache('/_app/version.json')).toBe('no-cache');
	expect(await cache('/en/')).toBe('no-cache');
});

it('answers 304 to a browser that has the file', async () => {
	const { port } = await start();
	const { etag = '' } = (await get(port, '/en/')).headers;
	expect((await get(port, '/en/', { 'if-none-match': etag })).status).toBe(304);
});

it('sends the compressed copy to those who can read it', async () => {
	const { port, dir } = await start();
	const copy = gzipSync('<p>English');
	writeFileSync(join(dir, 'en/index.html.gz'), copy);
	const { headers, body } = await get(port, '/en/', { 'accept-encoding': 'gzip' });
	expect(headers['content-encoding']).toBe('gzip');
	expect(headers['content-type']).toMatch(/^text\/html/);
	expect(body).toEqual(copy);
	expect((await get(port, '/en/')).headers['content-encoding']).toBeUndefined();
});

it('only reads', async () => {
	const { port } = await start();
	expect((await get(port, '/en/', {}, 'POST')).status).toBe(405);
	const { status, body } = await get(port, '/en/', {}, 'HEAD');
	expect([status, body.length]).toEqual([200, 0]);
});

it('says that a port is taken', async () => {
	const { port, dir } = await start();
	await expect(serve({ port, dir })).rejects.toThrow(PortTaken);
});

it('says that there is nothing to serve', async () => {
	await expect(serve({ port: 0, dir: temporaryFolder() })).rejects.toThrow('npm run build');
});

it('reads its options', () => {
	expect(serveOptions([])).toEqual({ port: 4173, host: undefined });
	expect(serveOptions(['--port', '80', '--host', '::'])).toEqual({ port: 80, host: '::' });
	expect(() => serveOptions(['--port', 'web'])).toThrow('not a port');
});
