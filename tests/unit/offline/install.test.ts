import { describe, expect, it } from 'vitest';
import { answer } from '$lib/offline/answer.ts';
import { install } from '$lib/offline/install.ts';
import { allKept, cacheName, findKept, keepOnly, type Kept } from '$lib/offline/store.ts';
import { MemoryCaches } from './fake-caches.ts';
import { SCOPE, Server } from './fake-site.ts';

const setup = (version = '1') => {
	const caches = new MemoryCaches();
	const server = new Server(version);
	const bring = (v: string) =>
		install({ caches: caches.storage, fetch: server.fetch, scope: SCOPE, version: v });
	return { caches, server, bring };
};

describe('installing', () => {
	it('keeps every file of the manifest, and is then whole', async () => {
		const { caches, bring } = setup();
		const manifest = await bring('1');
		const kept = await findKept(caches.storage, '1');
		expect(kept?.manifest).toEqual(manifest);
		for (const path of Object.keys(manifest.files))
			expect(await kept?.cache.match(SCOPE + path)).toBeDefined();
	});

	it('fails when a file does not arrive, is not whole yet, and goes on where it stopped', async () => {
		const { caches, server, bring } = setup();
		const { 'favicon.svg': icon, ...others } = server.bodies;
		server.bodies = others;
		await expect(bring('1')).rejects.toThrow('favicon.svg: 404');
		expect(await findKept(caches.storage, '1')).toBeUndefined();

		server.bodies = { ...others, 'favicon.svg': icon ?? '' };
		server.asked.length = 0;
		await bring('1');
		expect(server.asked).toContain('favicon.svg');
		expect(server.asked).not.toContain('en/');
		expect(await findKept(caches.storage, '1')).toBeDefined();
	});

	it('fails when the server is given another version in the middle', async () => {
		const { caches, server, bring } = setup();
		server.onask = (path) => {
			if (path === '404.html') server.bodies['404.html'] = 'of another version';
		};
		await expect(bring('1')).rejects.toThrow('404.html is not of this version');
		expect(await allKept(caches.storage)).toEqual([]);
	});

	it('fails when the manifest is of another version than the worker', async () => {
		const { bring } = setup('2');
		await expect(bring('1')).rejects.toThrow('offline.json is not of version 1');
	});

	it.each([null, 'text', { format: 99 }, { format: 1, version: '1' }])(
		'fails on a manifest that says %j',
		async (manifest) => {
			const { server, bring } = setup();
			server.manifest = manifest;
			await expect(bring('1')).rejects.toThrow();
		}
	);

	it('fetches only what is new', async () => {
		const { server, bring } = setup();
		await bring('1');
		server.deploy('2');
		server.asked.length = 0;
		await bring('2');
		expect(server.asked).toContain('en/');
		expect(server.asked).not.toContain('favicon.svg');
	});

	it('leaves nothing on a disk that is full', async () => {
		const { caches, bring } = setup();
		caches.room = 2;
		await expect(bring('1')).rejects.toThrow('full');
		expect(await caches.has(cacheName('1'))).toBe(false);
	});
});

describe('answering', () => {
	async function ready() {
		const { caches, server, bring } = setup();
		await bring('1');
		let newer = 0;
		const ask = async (
			path: string,
			isPage = path.replace(/\?.*/, '').endsWith('/'),
			version = '1'
		) => {
			const all = await allKept(caches.storage);
			const kept = all.find(({ manifest }) => manifest.version === version) as Kept;
			const others = all.filter((other) => other !== kept);
			const response = await answer(
				{ url: new URL(path, SCOPE), isPage },
				{ kept, others, scope: SCOPE, fetch: server.fetch, onnewer: () => newer++ }
			);
			return response && { status: response.status, text: await response.text() };
		};
		return { caches, server, bring, ask, newer: () => newer };
	}

	it('gives pages from the network, and without one from what is kept', async () => {
		const { server, ask } = await ready();
		expect((await ask('en/partner/cl/'))?.text).toContain('app.1.js');
		server.online = false;
		expect((await ask('en/'))?.text).toContain('app.1.js');
		expect(await ask('en/partner/cl/?t=2020')).toMatchObject({
			status: 200,
			text: expect.stringContaining('shell 1')
		});
		expect(await ask('en/partner/none/')).toMatchObject({ status: 404 });
	});

	it('gives the contents of a page out of its pack', async () => {
		const { server, ask } = await ready();
		server.online = false;
		expect((await ask('en/partner/cl/__data.json?x-sveltekit-invalidated=01', false))?.text).toBe(
			'chile 1'
		);
		expect(await ask('en/partner/none/__data.json', false)).toMatchObject({ status: 404 });
	});

	it('never gives a page of one version and files of another', async () => {
		const { server, ask, newer } = await ready();
		server.deploy('2');
		expect((await ask('en/'))?.text).toContain('app.1.js');
		expect((await ask('en/partner/cl/'))?.text).toContain('shell 1');
		expect(newer()).toBe(2);
	});

	it('asks no network for the pages of a kiosk', async () => {
		const { server, ask } = await ready();
		server.asked.length = 0;
		expect((await ask('en/?mode=kiosk'))?.text).toContain('app.1.js');
		expect(server.asked).toEqual([]);
	});

	it('gives files of the version before to pages that are still open', async () => {
		const { server, bring, ask, caches } = await ready();
		server.deploy('2');
		await bring('2');
		server.online = false;
		expect((await ask('_app/immutable/app.1.js', false, '2'))?.text).toBe('app 1');
		await keepOnly(caches.storage, ['2']);
		expect(await ask('_app/immutable/app.1.js', false, '2')).toBeUndefined();
	});

	it('leaves everything else to the network', async () => {
		const { ask } = await ready();
		expect(await ask('data/v/2026.11.0/partners.json', false)).toBeUndefined();
		expect(await ask('https://elsewhere.test/en/', true)).toBeUndefined();
	});
});
