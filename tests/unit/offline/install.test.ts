import { expect, it, vi } from 'vitest';
import { install, readNote } from '$lib/offline/install.ts';
import { Store } from '$lib/offline/store.ts';
import { Clock } from './browser/clock.ts';
import { Disk } from './browser/disk.ts';
import { Network, ORIGIN, Site } from './browser/network.ts';

const DAY = 24 * 3_600_000;

function setup() {
	const disk = new Disk();
	const network = new Network(new Clock());
	const site = new Site(`${ORIGIN}/`, '1');
	network.sites.push(site);
	const store = new Store(disk.storage(), site.scope);
	const bring = (version = site.version, now = 0) => {
		network.asked = [];
		return install({ store, fetch: network.fetch, version, now });
	};
	const asked = () => network.asked.map(({ url }) => url.slice(site.scope.length));
	const note = async () => readNote(await store.recall('install'));
	return { disk, network, site, store, bring, asked, note };
}

it('keeps every file of the manifest, and is then whole', async () => {
	const { site, store, bring, note } = setup();
	await bring();
	const kept = await store.find('1');
	expect(kept?.manifest).toEqual(site.manifest);
	for (const path of Object.keys(site.manifest.files))
		expect(kept && (await store.read(kept, path))).toBeDefined();
	expect(await note()).toMatchObject({ version: '1', fault: null });
});

it('fails when a file is not what it should be, says which, and goes on where it stopped', async () => {
	const { site, store, bring, asked, note } = setup();
	site.altered = '_app/immutable/icon.svg';
	await expect(bring()).rejects.toThrow('_app/immutable/icon.svg is not of this version');
	expect(await store.find('1')).toBeUndefined();
	expect((await note())?.fault).toContain('_app/immutable/icon.svg');
	site.altered = null;
	await bring();
	expect(asked()).toContain('_app/immutable/icon.svg');
	expect(asked()).not.toContain('404.html');
	expect(await store.find('1')).toBeDefined();
});

it('fails when a file does not arrive', async () => {
	const { site, bring } = setup();
	delete site.files['_app/immutable/icon.svg'];
	await expect(bring()).rejects.toThrow('_app/immutable/icon.svg: 404');
});

it('is whole without a download that does not arrive, and says which', async () => {
	const { site, store, network, note } = setup();
	delete site.files['data/CITATION.cff'];
	const onleftout = vi.fn();
	await install({ store, fetch: network.fetch, version: '1', now: 0, onleftout });
	expect(onleftout.mock.calls).toEqual([[{ fault: null, paths: ['data/CITATION.cff'] }]]);
	expect(await store.find('1')).toBeDefined();
	expect(await note()).toMatchObject({ fault: null, leftOut: ['data/CITATION.cff'] });
});

it.each([
	['another version', { format: 1, version: '7' }],
	['nothing', null],
	['another format', { format: 99, version: '1' }]
])('fails when the manifest says %s', async (_, manifest) => {
	const { site, bring } = setup();
	site.files['offline.json'] = Buffer.from(JSON.stringify(manifest));
	await expect(bring('1')).rejects.toThrow('offline.json is not of version 1');
});

it('fetches only what is new', async () => {
	const { site, bring, asked } = setup();
	await bring();
	site.deploy('2');
	await bring();
	expect(asked()).toContain('en/');
	expect(asked()).not.toContain('_app/immutable/icon.svg');
});

it('takes nothing over from an older version that is damaged', async () => {
	const { disk, site, store, bring } = setup();
	await bring();
	for (const { cache, url } of disk.entries()) if (/icon/.test(url)) disk.cut(cache, url);
	site.deploy('2');
	await bring();
	const kept = await store.find('2');
	expect(await (kept && (await store.read(kept, '_app/immutable/icon.svg')))?.text()).toBe(
		'<svg/>'
	);
});

it('leaves nothing on a disk that is full, and asks nothing of the network for a day', async () => {
	const { disk, network, site, store, bring, asked } = setup();
	disk.limit = site.bytes / 2;
	await expect(bring()).rejects.toThrow('full');
	expect(await store.find('1')).toBeUndefined();
	expect(disk.bytes).toBeLessThan(500);
	disk.limit = Infinity;
	await expect(bring('1', DAY - 1)).rejects.toThrow('full');
	expect(network.asked).toEqual([]);
	await bring('1', DAY);
	expect(asked()).toContain('en/');
});

it('is tried three times, and then once a day', async () => {
	const { network, site, bring } = setup();
	site.altered = '_app/immutable/icon.svg';
	for (let attempt = 0; attempt < 3; attempt++) await expect(bring()).rejects.toThrow('icon');
	await expect(bring()).rejects.toThrow('icon');
	expect(network.asked).toEqual([]);
	// Another version is another matter.
	site.deploy('2');
	site.altered = null;
	await bring();
});
