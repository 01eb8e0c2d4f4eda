/** The service worker itself, run as the browser runs it. Each test is named after what once went wrong. */
import type { Script } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { Browser, type Tab } from './browser/browser.ts';
import { bundleWorker } from './browser/bundle.ts';
import { ORIGIN, Site, TABLE, tableOf } from './browser/network.ts';

const SCOPE = `${ORIGIN}/`;
const HOUR = 3_600_000;
const CHILE = `${SCOPE}en/partner/cl/`;

let script: Script;
beforeAll(async () => {
	script = await bundleWorker(process.env['SERVICE_WORKER_SOURCE'] ?? 'src/service-worker.ts');
});

/** A browser that has the first version, whole, and no tab open. */
async function installed(scope = SCOPE) {
	const browser = new Browser(script);
	const site = new Site(scope, '1');
	browser.network.sites.push(site);
	await browser.visit(`${scope}en/`);
	await browser.closeAll();
	return { browser, site };
}
const cut = (browser: Browser, which: RegExp) => {
	const found = browser.disk.entries().filter(({ cache, url }) => which.test(`${cache} ${url}`));
	expect(found.length).toBeGreaterThan(0);
	for (const { cache, url } of found) browser.disk.cut(cache, url);
};
const stop = (browser: Browser) => {
	for (const registration of browser.registrations.values()) registration.stop();
};
const chileOf = (version: string) => `en/partner/cl/ of ${version}`;

describe('damaged storage', () => {
	it.each([
		['the record of starts', /state/],
		['the mark that a version is whole', /complete/],
		['a pack', /\.bin/],
		['the shell', /404/],
		['everything', /./]
	])('%s cut short: pages come from the network, and later without it', async (_, which) => {
		const { browser, site } = await installed();
		site.deploy('2');
		await browser.visit(`${SCOPE}en/`);
		cut(browser, which);
		stop(browser);
		const tab = await browser.visit(CHILE);
		expect(tab.shown).toMatchObject({ type: 'page', status: 200 });
		expect(tab.shown.contents).toMatch(/^en\/partner\/cl\/ of [12]$/);
		// The next version is installed all the same.
		site.deploy('3');
		await browser.visit(`${SCOPE}en/`);
		await browser.closeAll();
		browser.network.weather = 'cut';
		expect((await browser.visit(CHILE)).shown.contents).toBe(chileOf('3'));
	});

	it('a storage that failed once is asked again', async () => {
		const { browser } = await installed();
		stop(browser);
		browser.disk.failing = 1;
		expect((await browser.visit(CHILE)).shown.contents).toBe(chileOf('1'));
		browser.network.weather = 'cut';
		expect((await browser.visit(CHILE)).shown.contents).toBe(chileOf('1'));
	});

	it('a script that is cut short is fetched anew', async () => {
		const { browser } = await installed();
		cut(browser, /app\.1\.js/);
		expect((await browser.visit(CHILE)).hasStarted).toBe(true);
		browser.network.weather = 'cut';
		stop(browser);
		expect((await browser.visit(CHILE)).hasStarted).toBe(true);
	});
});

describe('a healthy version', () => {
	const openRaw = async (browser: Browser) => {
		await browser.visit(`${SCOPE}data/partners.json`);
		await browser.clock.pass(90_000);
	};
	const closeEarly = async (browser: Browser) => {
		await browser.visit(`${SCOPE}en/`, { isBrief: true });
		await browser.clock.pass(HOUR);
	};
	const killed = async (browser: Browser) => {
		await browser.visit(`${SCOPE}en/`, { isBrief: true });
		stop(browser);
		await browser.clock.pass(HOUR);
	};
	const inTheBackground = async (browser: Browser) => {
		browser.broken.add('2');
		(await browser.visit(`${SCOPE}en/`)).isVisible = false;
		await browser.clock.pass(HOUR);
		browser.broken.clear();
	};
	it.each([
		['visits that were closed early', closeEarly],
		['a worker that was stopped meanwhile', killed],
		['a raw file that was left open', openRaw],
		['a tab that nobody looks at', inTheBackground]
	])('is not rolled back for %s', async (_, happens) => {
		const { browser, site } = await installed();
		site.deploy('2');
		await browser.visit(`${SCOPE}en/`);
		await browser.closeAll();
		for (let i = 0; i < 3; i++) await happens(browser);
		expect(browser.tabs.map(({ reloads }) => reloads)).not.toContain(1);
		expect((await browser.visit(CHILE)).shown.contents).toBe(chileOf('2'));
	});
});

describe('what the host says of its files', () => {
	const headers = {
		'content-security-policy': "default-src 'none'; frame-ancestors 'self'",
		'cross-origin-embedder-policy': 'require-corp',
		'cross-origin-opener-policy': 'same-origin',
		'x-content-type-options': 'nosniff',
		'content-encoding': 'br'
	};
	const spoken = async (said: Record<string, string>) => {
		const browser = new Browser(script);
		const site = new Site(SCOPE, '1');
		site.headers = said;
		browser.network.sites.push(site);
		await browser.visit(`${SCOPE}en/`);
		await browser.closeAll();
		return browser;
	};

	it('a page of the version that is kept comes from the network, with all that it says', async () => {
		const browser = await spoken({ 'x-host': 'itself' });
		const { shown } = await browser.visit(`${SCOPE}en/`);
		expect(shown.headers?.get('x-host')).toBe('itself');
	});

	it.each(['en/', 'en/partner/cl/'])('%s without a network is as safe as with it', async (path) => {
		const browser = await spoken(headers);
		browser.network.weather = 'cut';
		const { shown } = await browser.visit(SCOPE + path);
		const { 'content-encoding': _, ...safe } = headers;
		expect(Object.fromEntries(shown.headers ?? [])).toEqual({
			...safe,
			// The rest could keep from running what the page itself allows.
			'content-security-policy': "frame-ancestors 'self'",
			'content-type': 'text/html'
		});
	});

	it('a file of a pack is as safe as its page, so that the way back from it leads there', async () => {
		const browser = await spoken(headers);
		const { shown } = await browser.visit(SCOPE + TABLE);
		expect(shown.headers?.get('cross-origin-opener-policy')).toBe('same-origin');
		expect(shown.headers?.get('x-content-type-options')).toBe('nosniff');
	});

	const ofWorker = async (browser: Browser) => {
		const tab = await browser.visit(`${SCOPE}en/`);
		const script = await tab.ask(`${SCOPE}_app/immutable/worker.js`);
		return script?.headers.get('cross-origin-embedder-policy');
	};

	it('a page that says COEP may run the worker that was kept before', async () => {
		const browser = await spoken({});
		expect(await ofWorker(browser)).toBe('require-corp');
	});

	it('nor is it refused one that an older version kept without a word of it', async () => {
		const browser = await spoken({});
		const kept = [...browser.disk.caches.values()].flatMap((cache) => [...cache.values()]);
		for (const { headers } of kept) headers.delete('cross-origin-embedder-policy');
		browser.network.sites[0]?.deploy('2');
		await browser.visit(`${SCOPE}en/`);
		await browser.closeAll();
		expect(await ofWorker(browser)).toBe('require-corp');
	});
});

describe('a file that is kept in a pack', () => {
	it('is there without a network, and again once the pack was damaged', async () => {
		const { browser } = await installed();
		const tab = await browser.visit(`${SCOPE}en/`);
		browser.network.weather = 'cut';
		// Read as text, the mark of the byte order is gone.
		const table = tableOf('1').slice(1);
		expect(await tab.fetch(SCOPE + TABLE)).toBe(table);
		browser.network.weather = 'fine';
		cut(browser, /data\.bin/);
		stop(browser);
		const raw = await browser.visit(SCOPE + TABLE);
		expect(raw.shown).toMatchObject({ status: 200, text: table });
	});
});

describe('a version that does not start', () => {
	async function broken() {
		const { browser, site } = await installed();
		site.deploy('2');
		browser.broken.add('2');
		await browser.visit(`${SCOPE}en/`);
		await browser.closeAll();
		const tab = await browser.visit(`${SCOPE}en/`);
		await browser.clock.pass(31_000);
		return { browser, site, tab };
	}
	it('gives way to the one before, and the page is opened anew once', async () => {
		const { browser, tab } = await broken();
		await browser.clock.pass(HOUR);
		expect(tab.shown.version).toBe('1');
		expect(tab.reloads).toBe(1);
		expect(await tab.status()).toMatchObject({ version: '2', serving: '1' });
	});
	it('is tried again after a day, and trusted when it starts then', async () => {
		const { browser } = await broken();
		browser.broken.clear();
		await browser.closeAll();
		expect((await browser.visit(CHILE)).shown.version).toBe('1');
		await browser.closeAll();
		await browser.clock.pass(25 * HOUR);
		expect((await browser.visit(CHILE)).shown.version).toBe('2');
		await browser.clock.pass(25 * HOUR);
		expect((await browser.visit(CHILE)).shown.version).toBe('2');
	});
	it('is all there is where there was none before: nothing is opened anew', async () => {
		const browser = new Browser(script);
		browser.network.sites.push(new Site(SCOPE, '1'));
		await browser.visit(`${SCOPE}en/`);
		browser.broken.add('1');
		const tab = await browser.visit(`${SCOPE}en/`);
		await browser.clock.pass(HOUR);
		expect(tab.reloads).toBe(0);
	});
});

describe('a server that answers nonsense', () => {
	it.each(['cut', 'silent', '502', 'empty', 'no-site', 'login', 'redirected'] as const)(
		'%s: pages come from what is kept',
		async (weather) => {
			const { browser } = await installed();
			browser.network.weather = weather;
			const { passed } = browser.clock;
			for (const [path, contents] of [
				['en/', 'en/ of 1'],
				['en/partner/cl/?t=2020', chileOf('1')],
				['', ' of 1']
			]) {
				const tab = await browser.visit(SCOPE + path);
				expect(tab.shown).toMatchObject({ status: 200, contents });
				expect(tab.hasStarted).toBe(true);
			}
			expect(browser.clock.passed - passed).toBeLessThanOrEqual(3 * 8000);
		}
	);

	it('a page that only the network has is given, also of another version', async () => {
		const { browser, site } = await installed();
		site.deploy('2');
		site.files['en/partner/fj/'] = Buffer.from(
			'<html><script src="/_app/immutable/app.2.js"></script><body>Fiji</body></html>'
		);
		site.files['en/partner/fj/__data.json'] = Buffer.from('Fiji');
		const tab = await browser.visit(`${SCOPE}en/partner/fj/`);
		expect(tab.shown).toMatchObject({ status: 200, contents: 'Fiji', version: '2' });
		// Its contents are those of its own version.
		expect(await tab.fetch(`${CHILE}__data.json`)).toBe(chileOf('2'));
	});

	it('says which version is on the server, and without one which it has', async () => {
		const { browser, site } = await installed();
		const tab = await browser.visit(`${SCOPE}en/`);
		site.deploy('2');
		expect(await tab.fetch(`${SCOPE}_app/version.json`)).toBe('{"version":"2"}');
		browser.network.weather = 'cut';
		expect(await tab.fetch(`${SCOPE}_app/version.json`)).toBe('{"version":"1"}');
	});

	it("a neighbour's page is the neighbour's, however long it takes", async () => {
		const { browser } = await installed();
		expect((await browser.visit(`${SCOPE}blog/`)).shown.text).toContain('neighbour');
	});
});

describe('addresses without a network', () => {
	const addresses = [
		['en/partner/cl/', 200],
		['en/partner/cl', 200],
		['en/partner/cl?t=2020-02-26', 200],
		['en/partner/cl/index.html', 200],
		['en/', 200],
		['en', 200],
		['en/index.html?t=2020', 200],
		['', 200],
		['index.html', 200],
		['en/partner/none/', 404],
		['en/partner/none', 404],
		['zh/%E0%A4%A', 404],
		['nothing.html', 404],
		['constructor', 404],
		['__proto__/', 404]
	] as const;
	it.each([SCOPE, `${ORIGIN}/maps/silk-road/`])('below %s each has its page', async (scope) => {
		const { browser } = await installed(scope);
		browser.network.weather = 'cut';
		for (const [path, status] of addresses) {
			const tab = await browser.visit(scope + path);
			expect([path, tab.shown.type, tab.shown.status]).toEqual([path, 'page', status]);
			expect([path, tab.hasStarted]).toEqual([path, true]);
		}
		expect(await browser.tabs[0]?.fetch(`${scope}data/partners.json`)).toBe('{"version":"1"}');
		const raw = await browser.visit(`${scope}data/partners.json?x=1`);
		expect(raw.shown).toMatchObject({ status: 200, text: '{"version":"1"}' });
	});
});

describe('what an operator edits', () => {
	const good = '{"code":"4711"}';
	const served = async () => {
		const { browser, site } = await installed();
		site.files['kiosk.json'] = Buffer.from(good);
		site.files['brand.css'] = Buffer.from(':root{}');
		const tab = await browser.visit(`${SCOPE}en/`);
		const ask = (name: string) => tab.fetch(SCOPE + name);
		expect(await ask('kiosk.json')).toBe(good);
		expect(await ask('brand.css')).toBe(':root{}');
		return { browser, site, ask };
	};
	it.each(['cut', 'silent', '502', 'empty', 'no-site', 'login', 'redirected'] as const)(
		'%s: the last right file stays in force, now and later',
		async (weather) => {
			const { browser, ask } = await served();
			browser.network.weather = weather;
			const { passed } = browser.clock;
			expect(await ask('kiosk.json')).toBe(good);
			expect(await ask('brand.css')).toBe(':root{}');
			expect(browser.clock.passed - passed).toBeLessThanOrEqual(8000);
			browser.network.weather = 'cut';
			stop(browser);
			expect(await ask('kiosk.json')).toBe(good);
			expect(await ask('brand.css')).toBe(':root{}');
		}
	);
	it('a typing error is shown to who edits, and not kept', async () => {
		const { browser, site, ask } = await served();
		site.files['kiosk.json'] = Buffer.from('{"code":"4711",}');
		expect(await ask('kiosk.json')).toBe('{"code":"4711",}');
		browser.network.weather = 'cut';
		expect(await ask('kiosk.json')).toBe(good);
	});
	it('is kept at the first visit, also where nobody asked for it', async () => {
		const browser = new Browser(script);
		const site = new Site(SCOPE, '1');
		site.files['kiosk.json'] = Buffer.from(good);
		browser.network.sites.push(site);
		const tab = await browser.visit(`${SCOPE}en/`);
		browser.network.weather = 'cut';
		expect(await tab.fetch(`${SCOPE}kiosk.json`)).toBe(good);
	});
	it('also means stories that the settings name, by whatever letters', async () => {
		const browser = new Browser(script);
		const site = new Site(SCOPE, '1');
		const name = encodeURIComponent('我的展会.story.json');
		const tours = ['a-tour', '我的展会.story.json', '../no.story.json', 7];
		site.files['kiosk.json'] = Buffer.from(JSON.stringify({ tours }));
		site.files[name] = Buffer.from('{"story":1}');
		browser.network.sites.push(site);
		const tab = await browser.visit(`${SCOPE}en/`);
		site.files[name] = Buffer.from('{"story":1,}');
		expect(await tab.fetch(SCOPE + name)).toBe('{"story":1,}');
		browser.network.weather = 'cut';
		expect(await tab.fetch(SCOPE + name)).toBe('{"story":1}');
	});
});

describe('storage', () => {
	const sitesIn = (browser: Browser) =>
		[...browser.disk.caches.keys()].filter((name) => name.includes('site'));

	it('a host that changes a file leaves no heap of half versions', async () => {
		const { browser, site } = await installed();
		site.altered = '_app/immutable/icon.svg';
		for (let version = 2; version < 8; version++) {
			site.deploy(String(version));
			site.files['_app/immutable/icon.svg'] = Buffer.from(`<svg ${version}/>`);
			await browser.visit(`${SCOPE}en/`);
		}
		expect(sitesIn(browser).length).toBeLessThanOrEqual(2);
	});

	it('versions that nobody took over leave no heap either', async () => {
		const { browser, site } = await installed();
		await browser.visit(`${SCOPE}en/`);
		for (let version = 2; version < 9; version++) {
			site.deploy(String(version));
			await browser.visit(`${SCOPE}en/`);
		}
		expect(sitesIn(browser).length).toBeLessThanOrEqual(3);
	});

	it('a full disk costs no visit a whole version', async () => {
		const { browser, site } = await installed();
		site.deploy('2');
		browser.disk.limit = browser.disk.bytes + site.bytes / 2;
		const costs: number[] = [];
		for (let visit = 0; visit < 8; visit++) {
			browser.network.asked = [];
			await browser.visit(`${SCOPE}en/`);
			costs.push(browser.network.asked.length);
		}
		expect(costs.slice(1).every((asked) => asked <= 8)).toBe(true);
	});

	it('a browser without Response.json keeps the site', async () => {
		const whole = Response.json;
		Object.assign(Response, { json: undefined });
		const { browser } = await installed().finally(() => Object.assign(Response, { json: whole }));
		browser.network.weather = 'cut';
		expect((await browser.visit(CHILE)).shown.contents).toBe(chileOf('1'));
	});

	it('two copies below one origin do not touch each other', async () => {
		const { browser, site } = await installed();
		const other = new Site(`${ORIGIN}/map-test/`, '1');
		browser.network.sites.push(other);
		for (const version of ['2', '3', '4', '5']) {
			await browser.visit(`${other.scope}en/`);
			await browser.closeAll();
			other.deploy(version);
		}
		const before = JSON.stringify([...(browser.disk.caches.get('') ?? [])]);
		expect(before).toBeDefined();
		browser.network.weather = 'cut';
		expect((await browser.visit(CHILE)).shown.contents).toBe(chileOf('1'));
		expect((await browser.visit(`${other.scope}en/partner/cl/`)).shown.contents).toBe(chileOf('4'));
		expect(site.version).toBe('1');
	});
});

describe('a way out', () => {
	const isClear = (browser: Browser, tab: Tab) =>
		expect([browser.disk.caches.size, tab.shown.type]).toEqual([0, 'page']);

	it('a build without an offline copy takes the worker away, and all that it kept', async () => {
		const { browser, site } = await installed();
		browser.settings['PUBLIC_OFFLINE'] = 'off';
		site.deploy('2');
		await browser.visit(`${SCOPE}en/`);
		await browser.closeAll();
		isClear(browser, await browser.visit(`${SCOPE}en/`));
		expect(browser.registrationOf(SCOPE)).toBeUndefined();
	});

	it('a host that now serves something else is noticed within two days', async () => {
		const { browser, site } = await installed();
		site.isGone = true;
		expect((await browser.visit(`${SCOPE}en/`)).shown.contents).toBe('en/ of 1');
		await browser.clock.pass(25 * HOUR);
		stop(browser);
		expect((await browser.visit(`${SCOPE}en/`)).shown.text).toContain('Another site');
		isClear(browser, await browser.visit(`${SCOPE}en/`));
		expect(browser.registrationOf(SCOPE)).toBeUndefined();
	});

	it.each(['login', 'no-site', '502', 'cut', 'silent', 'redirected'] as const)(
		'%s is not taken for something else',
		async (weather) => {
			const { browser } = await installed();
			browser.network.weather = weather;
			for (let day = 0; day < 4; day++) {
				expect((await browser.visit(`${SCOPE}en/`)).shown.contents).toBe('en/ of 1');
				await browser.clock.pass(25 * HOUR);
			}
		}
	);
});

it('a message that says nothing is heard without a fault', async () => {
	const { browser } = await installed();
	const tab = await browser.visit(`${SCOPE}en/`);
	const { active } = browser.registrationOf(SCOPE) ?? {};
	for (const data of [null, undefined, 'text', 7, {}])
		await expect(
			active?.dispatch('message', { data, ports: [], source: { id: tab.id } })
		).resolves.toBeDefined();
});
