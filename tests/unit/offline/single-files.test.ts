/** A host that gives the site, but refuses single files, and a proxy that changes them on the way. */
import type { Script } from 'node:vm';
import { beforeAll, expect, it } from 'vitest';
import { Browser } from './browser/browser.ts';
import { bundleWorker } from './browser/bundle.ts';
import { ORIGIN, page, Site } from './browser/network.ts';

const SCOPE = `${ORIGIN}/`;

let script: Script;
beforeAll(async () => {
	script = await bundleWorker('src/service-worker.ts');
});

const refused = (path: string) => /\.cff$/.test(path);
const injected = (path: string, body: Buffer) =>
	/(^|\/|\.html)$/.test(path)
		? page(body.toString().replace('</html>', `<script>/* ${path} */</script></html>`))
		: undefined;

async function visited(onTheWay: Site['onTheWay']) {
	const browser = new Browser(script);
	const site = new Site(SCOPE, '1');
	site.onTheWay = onTheWay;
	browser.network.sites.push(site);
	const tab = await browser.visit(`${SCOPE}en/`);
	return { browser, tab };
}
async function works(browser: Browser) {
	browser.network.weather = 'cut';
	for (const path of ['', 'en/', 'en/partner/cl/']) {
		for (const registration of browser.registrations.values()) registration.stop();
		const tab = await browser.visit(SCOPE + path);
		expect(tab.shown).toMatchObject({ status: 200, contents: `${path} of 1` });
		expect(tab.hasStarted).toBe(true);
	}
}

it.each([
	['403', () => page('<h1>Forbidden</h1>', 403)],
	['404', () => page('<h1>Not found</h1>', 404)],
	['a login page', () => page('<h1>Log in</h1>')],
	['a broken connection', () => Response.error()]
])('%s for a download: all pages are kept, and the download is named', async (_, answer) => {
	const { browser, tab } = await visited((path) => (refused(path) ? answer() : undefined));
	const left = { type: 'left-out', fault: null, paths: ['data/CITATION.cff'] };
	expect(tab.heard).toEqual([left]);
	expect(await tab.status()).toMatchObject({ isWhole: true, leftOut: ['data/CITATION.cff'] });
	await works(browser);
	expect(tab.heard).toEqual([left]);
});

it('a download that was refused is kept once the host gives it', async () => {
	let isRefused = true;
	const { browser } = await visited((path) =>
		isRefused && refused(path) ? page('', 404) : undefined
	);
	isRefused = false;
	const tab = await browser.visit(`${SCOPE}en/`);
	await tab.fetch(`${SCOPE}data/CITATION.cff`);
	browser.network.weather = 'cut';
	expect(await tab.fetch(`${SCOPE}data/CITATION.cff`)).toBe('cff-version: 1.2.0');
});

it('a proxy that writes a script into every page: they are kept as they came', async () => {
	const { browser, tab } = await visited(injected);
	expect(tab.heard).toEqual([]);
	expect(await tab.status()).toMatchObject({ isWhole: true, fault: null, leftOut: [] });
	await works(browser);
});

it.each([
	['a page that is another one', 'en/', () => page('<h1>Log in</h1>')],
	['a script that is refused', '_app/immutable/app.1.js', () => page('', 403)],
	['a pack that is refused', 'offline/en.bin', () => page('', 404)]
])('%s: nothing is called whole, and it is named', async (_, wanted, answer) => {
	const { browser, tab } = await visited(() => undefined);
	const site = browser.network.sites[0] as Site;
	site.deploy('2');
	const path = wanted.replace('.1.', '.2.');
	site.onTheWay = (asked) => (asked === path ? answer() : undefined);
	// Its pages come from what is kept.
	await browser.reload(tab);
	const fault = expect.stringContaining(SCOPE + path);
	expect(tab.heard).toContainEqual({ type: 'left-out', fault, paths: [] });
	expect(await tab.status()).toMatchObject({ version: '1', fault });
	await works(browser);
});
