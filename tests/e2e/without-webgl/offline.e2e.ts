/** The site without a network, and how it is replaced by a newer one. Each test serves a copy of the built site of its own, but for those that one restart is made for. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { inCi } from '../ci.ts';
import { isPageOf, type OfflineManifest } from '../../../src/lib/offline/manifest.ts';
import { build, copyOfSite, kept, release, test, type Site } from '../site.ts';
import { clock, expect, open } from '../visit.ts';

test.use({ serviceWorkers: 'allow' });

const manifest = () =>
	JSON.parse(readFileSync(join(build, 'offline.json'), 'utf8')) as OfflineManifest;

test('every page is taken for one of its version, so that the network may answer', () => {
	const pages = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) =>
		/^(en|zh)\/.*index\.html$/.test(file)
	);
	expect(pages.length).toBeGreaterThan(1000);
	const ours = manifest();
	const strangers = pages.filter((file) => {
		const html = readFileSync(join(build, file), 'utf8');
		return !isPageOf(ours, file.replace('index.html', ''), html);
	});
	expect(strangers).toEqual([]);
});

test('the offline bundle weighs at most 7 MB', () => {
	const { files } = manifest();
	const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
	console.log(`offline: ${Object.keys(files).length} files, ${(bytes / 1e6).toFixed(1)} MB`);
	expect(bytes).toBeLessThanOrEqual(7e6);
});

/** After one visit the machine was switched off, its cable pulled, and the machine switched on again. A page that complains fails. */
const afterRestart = test.extend<
	{ site: Site; page: Page },
	{ restarted: { site: Site; page: Page; faults: string[] } }
>({
	restarted: [
		async ({ launchOptions }, use) => {
			const site = await copyOfSite('plain');
			const profile = mkdtempSync(join(tmpdir(), 'profile-'));
			const faults: string[] = [];
			const start = async (): Promise<BrowserContext> => {
				const context = await chromium.launchPersistentContext(profile, {
					...launchOptions,
					viewport: { width: 1280, height: 720 }
				});
				context.on('console', (message) => {
					const { url } = message.location();
					if (message.type() === 'error') faults.push(`${message.text()} ${url}`);
				});
				context.on('weberror', (error) => faults.push(String(error.error().stack)));
				return context;
			};
			const first = await start();
			const visited = await first.newPage();
			await open(visited, `${site.url}/en/`);
			await kept(visited);
			await first.close();
			await site.cut();
			const second = await start();
			await use({ site, page: await second.newPage(), faults });
			await second.close();
			rmSync(profile, { recursive: true });
			await site.remove();
		},
		{ scope: 'worker' }
	],
	site: ({ restarted }, use) => use(restarted.site),
	page: async ({ restarted: { page, faults } }, use) => {
		await use(page);
		expect(faults.filter((fault) => !/404 .*nowhere/.test(fault))).toEqual([]);
	}
});

afterRestart.describe('after one visit, behind a server that knows nothing of the site', () => {
	// In one worker, after the same visit.
	afterRestart.describe.configure({ mode: 'default' });

	afterRestart('every kind of page opens without a network', async ({ site, page }) => {
		await open(page, `${site.url}/en/partner/cl/?t=2020-02-26`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Chile');
		await expect(clock(page)).toHaveAttribute('datetime', '2020-02-26');
		await open(page, `${site.url}/zh/zone/srec-shanghai/`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('上海');
		const plain = ['/en/list/', '/zh/figures/', '/zh/data/', '/en/present/', '/zh/tour/'];
		const tour = ['/en/tour/from-hangzhou/', '/en/tour/from-hangzhou/hangzhou/'];
		for (const path of [...plain, ...tour]) {
			await page.goto(site.url + path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		}
		await page.goto(`${site.url}/en/partner/nowhere/`);
		await expect(page.getByText('There is no such page')).toBeVisible();
	});

	afterRestart(
		'search, downloads and the booth with its QR code work without a network',
		async ({ site, page }) => {
			await open(page, `${site.url}/en/`);
			await page.getByRole('combobox', { name: 'Search' }).fill('hangzhou');
			await page.getByRole('option').first().click();
			await expect(page.getByRole('heading', { level: 1 })).toContainText('Hangzhou');
			await page.goto(`${site.url}/en/data/`);
			const download = page.waitForEvent('download');
			await page.locator('a[href$="partners.csv"]').first().click();
			const saved = await (await download).path();
			expect(readFileSync(saved, 'utf8')).toContain('智利');
			const typeOf = (path: string) =>
				page.evaluate(async (file) => (await fetch(file)).headers.get('content-type'), path);
			expect(await typeOf('/zh/figures/trade/trade.svg')).toContain('image/svg+xml');
			expect(await typeOf('/en/figures/trade/trade.csv')).toContain('text/csv');
			await page.goto(`${site.url}/zh/?mode=kiosk`);
			await expect(page.locator('[data-kiosk="attract"] .qr svg')).toBeVisible();
			await expect(page.locator('main')).toHaveAttribute('data-map', 'list');
		}
	);
});

const shellOf = (which: Page) => which.evaluate(async () => (await fetch('/404.html')).text());
const update = (page: Page) =>
	page.evaluate(async () => (await navigator.serviceWorker.ready).update());
const isOffered = (page: Page) => page.getByText('A new version of this map is ready.');

/** A page that has kept the first version. */
async function visited(page: Page, site: Site): Promise<void> {
	await open(page, `${site.url}/en/`);
	await kept(page);
	expect(await release(page)).toBeNull();
}

test('a deployment caught in the middle is not offered', async ({ page, site }) => {
	await visited(page, site);
	// Its manifest is there, one of its files is not.
	site.deploy('half a release');
	writeFileSync(join(site.dir, '404.html'), 'half of it');
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const gone = new Promise<void>((done) => {
			registration.addEventListener('updatefound', () => {
				const { installing } = registration;
				installing?.addEventListener('statechange', () => {
					if (installing.state === 'redundant') done();
				});
			});
		});
		await registration.update();
		await gone;
	});
	await expect(isOffered(page)).toHaveCount(0);
});

test('a new version is taken over when asked for; another page goes on with its own', async ({
	page,
	site
}) => {
	await visited(page, site);
	const other = await page.context().newPage();
	await other.goto(`${site.url}/zh/figures/`);
	await kept(other);

	site.deploy('release-2');
	await update(page);
	await expect(isOffered(page)).toBeVisible();
	await page.getByRole('button', { name: 'Show it' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-release', 'release-2');
	await expect(page.locator('main')).toHaveAttribute('data-map', 'list');
	expect(await shellOf(page)).toContain('release-2');
	expect(await shellOf(other)).not.toContain('release-2');
});

test(
	'a new version that does not start is left for the one before',
	inCi,
	async ({ page, site }) => {
		await visited(page, site);
		await page.addInitScript(() =>
			addEventListener('DOMContentLoaded', () => {
				const seen = sessionStorage.getItem('seen') ?? '';
				const { release = 'first' } = document.documentElement.dataset;
				sessionStorage.setItem('seen', `${seen} ${release}`);
			})
		);
		site.deploy('release-2', 'broken');
		await update(page);
		await page.getByRole('button', { name: 'Show it' }).click();
		// Opened once more by the service worker itself, with the version before.
		const seen = () => page.evaluate(() => sessionStorage.getItem('seen')).catch(() => '');
		await expect.poll(seen).toBe(' release-2 first');
		await expect(page.locator('main')).toHaveAttribute('data-map', 'list');
	}
);

test(
	'a disk that is full keeps nothing, and the map works',
	inCi,
	async ({ page, context, site }) => {
		const session = await context.newCDPSession(page);
		await session.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 100_000 });
		await open(page, `${site.url}/en/`);
		const state = await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.register('/service-worker.js');
			const worker = registration.installing;
			if (worker?.state === 'installing')
				await new Promise((done) => worker.addEventListener('statechange', done));
			return worker?.state;
		});
		expect(state).toBe('redundant');
		await page.reload();
		await expect(page.locator('main')).toHaveAttribute('data-map', 'list');
	}
);

test(
	'a kiosk takes a new version over at a reset and not before, and goes on with the cable pulled',
	inCi,
	async ({ page, site }) => {
		const attract = page.locator('[data-kiosk="attract"]');
		const isDrawn = () => expect(page.locator('main')).toHaveAttribute('data-map', 'list');
		await page.goto(`${site.url}/zh/?mode=kiosk`);
		await isDrawn();
		await kept(page);
		site.deploy('release-2');
		await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
		await expect
			.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null))
			.toBe(true);
		await attract.click({ position: { x: 100, y: 100 } });
		const over = page.getByRole('button', { name: '重新开始' });
		await expect(over).toBeVisible();
		expect(await release(page)).toBeNull();
		await over.click();
		await expect(page.locator('html')).toHaveAttribute('data-release', 'release-2');
		await isDrawn();

		await site.cut();
		await page.reload();
		await expect(attract).toContainText(/[\u4e00-\u9fff]/);
		await isDrawn();
	}
);

test(
	'a booth tells a story that lies beside the site: with the cable pulled, and as it was changed last',
	inCi,
	async ({ page, site }) => {
		const attract = page.locator('[data-kiosk="attract"]');
		const lay = (name: string, value: object) =>
			writeFileSync(join(site.dir, name), JSON.stringify(value));
		const step = { t: '2016-11-30', select: 'partner/cl', title: { zh: '智利' }, dwell: 60 };
		const story = (title: string) => ({ story: 1, title: { zh: title }, steps: [step, step] });
		lay('kiosk.json', { tours: ['no-story.story.json', '我的展会.story.json'] });
		lay('no-story.story.json', { tours: [] });
		lay('我的展会.story.json', story('展会第一天'));
		await page.goto(`${site.url}/zh/?mode=kiosk`);
		await expect(attract).toContainText('展会第一天');
		await expect(clock(page)).toHaveAttribute('datetime', '2016-11-30');
		await kept(page);

		lay('我的展会.story.json', story('展会第二天'));
		await attract.click({ position: { x: 100, y: 100 } });
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('智利');
		await page.getByRole('button', { name: '下一站' }).click();
		await expect(page).toHaveURL(/story\/\?.*#file=.*&stop=stop-2$/);
		await page.getByRole('button', { name: '重新开始' }).click();
		await expect(attract).toContainText('展会第二天');

		await site.cut();
		await page.reload();
		await expect(attract).toContainText('展会第二天');
		await expect(attract.locator('strong')).toHaveText('智利');
		await expect(clock(page)).toHaveAttribute('datetime', '2016-11-30');
	}
);

test.describe('without a service worker', () => {
	test.use({ serviceWorkers: 'block' });
	test(
		'a piece that is gone after an update has the page opened anew',
		inCi,
		async ({ page, site }) => {
			await open(page, `${site.url}/en/`);
			let isGone = true;
			await page.route('**/_app/immutable/**/*.js', (route) =>
				isGone ? route.fulfill({ status: 404 }) : route.continue()
			);
			writeFileSync(join(site.dir, '_app/version.json'), '{"version":"release-2"}');
			const anew = page.waitForEvent('framenavigated').then(() => {
				isGone = false;
			});
			const layers = page
				.getByRole('region', { name: 'Key' })
				.getByRole('button', { name: 'Layers' });
			await layers.click();
			await anew;
			await expect(page.locator('main')).toHaveAttribute('data-map', 'list');
			await layers.click();
			await expect(page.locator('.drawer')).toBeVisible();
		}
	);
});
