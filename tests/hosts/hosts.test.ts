/** The site behind servers that people use, with the settings of `deploy/`, and behind two that have none. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everywhere } from '../../deploy/rules.ts';
import { score } from './observatory.ts';
import { folders, hosts, policy, serveWith, type Host, type Served } from './site.ts';

/** Starts one before the tests of a group and stops it after them. */
function served(host: Host, folder: string): { get: Served['get'] } {
	let site: Served | undefined;
	beforeAll(async () => {
		site = await serveWith(host, folder);
	});
	afterAll(() => site?.stop());
	return { get: (path) => site?.get(path) ?? Promise.reject(new Error('It is not served.')) };
}

/** Each in each folder. */
const places = <H extends Host>(of: readonly H[]) =>
	of.flatMap((host) => folders.map((folder): [H, string] => [host, folder]));

describe.each(places(hosts))('behind %s, below %o', (host, folder) => {
	const site = served(host, folder);

	it('answers a deep link', async () => {
		const answer = await site.get('/en/partner/cl/?t=2020-02-26');
		expect([answer.status, await answer.text()]).toEqual([200, '<html lang="en">Chile']);
		expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
	});

	it('adds a final slash', async () => {
		const answer = await site.get('/en/partner/cl');
		expect([301, 302, 308]).toContain(answer.status);
		expect(answer.headers.get('location')).toMatch(/\/en\/partner\/cl\/$/);
	});

	it('keeps the query where it adds a final slash', async () => {
		const answer = await site.get('/en/partner/cl?t=2020-02-26&layers=areas');
		expect(answer.headers.get('location')).toMatch(
			/(^|[^/])\/en\/partner\/cl\/\?t=2020-02-26&layers=areas$/
		);
	});

	it('sends the reader to no other host', async () => {
		const answer = await site.get('//en?t=2020');
		expect(answer.headers.get('location') ?? '').not.toMatch(/^\/\//);
	});

	it('says that there is no such page', async () => {
		expect((await site.get('/zh/partner/nowhere/')).status).toBe(404);
	});
});

describe.each(places(['nginx', 'caddy', 'busybox']))(
	'with our settings, %s, below %o',
	(host, folder) => {
		const site = served(host, folder);

		it.each([
			['/data/partners.csv', /^text\/csv; ?charset=utf-8$/],
			['/data/areas.geojson', /^application\/geo\+json/],
			['/data/events.zh.ics', /^text\/calendar; ?charset=utf-8$/],
			['/data/changes.zh.atom', /^application\/atom\+xml/],
			['/map.webmanifest', /^application\/manifest\+json/],
			['/map.woff2', /^font\/woff2$/],
			['/service-worker.js', /^(text|application)\/javascript/]
		])('sends %s as %s', async (path, type) => {
			expect((await site.get(path)).headers.get('content-type')).toMatch(type);
		});

		it('says in all languages what is not there', async () => {
			const answer = await site.get('/nowhere');
			expect([answer.status, await answer.text()]).toEqual([404, '<html lang="en">Nothing · 没有']);
			expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
		});
	}
);

describe.each(places(['nginx', 'caddy']))(
	'with all that our settings say, %s, below %o',
	(host, folder) => {
		const site = served(host, folder);

		it.each([
			['/zh/partner/nowhere/', '<html lang="zh-Hans">没有'],
			['/en/nowhere?t=2020', '<html lang="en">Nothing']
		])('says in the language of %s that there is no such page', async (path, text) => {
			const answer = await site.get(path);
			expect([answer.status, await answer.text()]).toEqual([404, text]);
			expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
		});

		it('lets browsers keep only what never changes', async () => {
			const cache = async (path: string) => (await site.get(path)).headers.get('cache-control');
			expect(await cache('/_app/immutable/entry/a.js')).toContain('immutable');
			for (const path of ['/en/', '/service-worker.js', '/kiosk.json', '/zh/nowhere/'])
				expect(await cache(path)).toBe('no-cache');
		});

		it('says the same of every answer, also of none', async () => {
			for (const path of ['/', '/en/', '/data/partners.csv', '/zh/nowhere/']) {
				const { headers } = await site.get(path);
				for (const [name, value] of Object.entries(everywhere))
					expect(headers.get(name)).toBe(value);
			}
		});

		it('has an A+ from the Observatory, with 25 points to spare', async () => {
			const { headers } = await site.get('/');
			const points = score(headers, policy);
			console.log(`${host}: ${points} points`);
			expect(points).toBeGreaterThanOrEqual(125);
		});
	}
);
