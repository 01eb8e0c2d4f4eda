/** The site without a network, and how it is replaced by a newer one. Each test serves a copy of the built site of its own. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, test as base, type BrowserContext, type Page } from '@playwright/test';
import { serve } from '../../src/cli/serve.mjs';
import type { OfflineManifest } from '../../src/lib/offline/manifest.ts';
import { plainHost } from './plain-host.ts';
import { clock, expect, open } from './visit.ts';

const build = fileURLToPath(new URL('../../build', import.meta.url));
/** Pages whose HTML is not copied: the shell draws them. */
const LEFT_OUT = /\/(en|zh)\/(area|zone|event|pavilion|mechanism)(\/|$)|\/data\/v(\/|$)/;

interface Site {
	url: string;
	dir: string;
	/** Pulls the cable. */
	cut: () => Promise<void>;
	/** Puts another version there: its first page says which. One whose first script is not there does not start, and need not be waited for. */
	deploy: (version: string, broken?: 'broken') => void;
}

const test = base.extend<{ site: Site; host: 'ours' | 'plain' }>({
	host: ['ours', { option: true }],
	site: async ({ host }, use) => {
		const dir = mkdtempSync(join(tmpdir(), 'offline-'));
		cpSync(build, dir, { recursive: true, filter: (from) => !LEFT_OUT.test(from) });
		const server = await (host === 'ours' ? serve({ port: 0, dir }) : plainHost(dir));
		let running = true;
		const cut = async () => {
			if (running) await server.close();
			running = false;
		};
		await use({ url: `http://localhost:${server.port}`, dir, cut, deploy: deployTo(dir) });
		await cut();
		rmSync(dir, { recursive: true });
	}
});
test.use({ serviceWorkers: 'allow' });

const edit = (file: string, change: (text: string) => string) =>
	writeFileSync(file, change(readFileSync(file, 'utf8')));

const deployTo = (dir: string) => (version: string, broken?: 'broken') => {
	const manifest = JSON.parse(readFileSync(join(dir, 'offline.json'), 'utf8')) as OfflineManifest;
	const pages = { 'en/': 'en/index.html', 'zh/': 'zh/index.html', '404.html': '404.html' };
	for (const [path, file] of Object.entries(pages)) {
		edit(join(dir, file), (html) => {
			const named = html.replace(
				/<html( data-release="[^"]*")?/,
				`<html data-release="${version}"`
			);
			return broken ? named.replaceAll(/entry\/app\.[\w-]+\.js/g, 'entry/none.js') : named;
		});
		const body = readFileSync(join(dir, file));
		const hash = createHash('sha256').update(body).digest('hex');
		manifest.files[path] = { hash, bytes: body.length };
	}
	edit(join(dir, 'service-worker.js'), (code) => code.replaceAll(manifest.version, version));
	const patience = broken ? 5000 : manifest.patience;
	writeFileSync(join(dir, 'offline.json'), JSON.stringify({ ...manifest, version, patience }));
};

/** Waits until a whole version answers for the page. */
const kept = (page: Page) =>
	expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
		.toBe('activated');

const release = (page: Page) => page.locator('html').getAttribute('data-release');

test('the offline bundle weighs at most 12 MB', () => {
	const { files } = JSON.parse(
		readFileSync(join(build, 'offline.json'), 'utf8')
	) as OfflineManifest;
	const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
	console.log(`offline: ${Object.keys(files).length} files, ${(bytes / 1e6).toFixed(1)} MB`);
	expect(bytes).toBeLessThanOrEqual(12e6);
});

test.describe('behind a server that knows nothing of the site', () => {
	test.use({ host: 'plain' });
	test('after one visit every kind of page, search, QR and export works with the cable pulled, after the machine was switched off and on', async ({
		site,
		launchOptions
	}) => {
		test.setTimeout(240_000);
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
		let browser = await start();
		let page = await browser.newPage();
		await open(page, `${site.url}/en/`);
		await kept(page);
		await browser.close();
		await site.cut();

		browser = await start();
		page = await browser.newPage();
		await open(page, `${site.url}/en/partner/cl/?t=2020-02-26`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Chile');
		await expect(clock(page)).toHaveAttribute('datetime', '2020-02-26');
		await page.getByRole('combobox', { name: 'Search' }).fill('hangzhou');
		await page.getByRole('option').first().click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Hangzhou');
		await open(page, `${site.url}/zh/zone/srec-shanghai/`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('上海');
		const plain = ['/en/list/', '/zh/figures/', '/zh/data/', '/en/present/', '/zh/tour/'];
		for (const path of [...plain, '/en/tour/from-hangzhou/', '/en/tour/from-hangzhou/hangzhou/']) {
			await page.goto(site.url + path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		}
		await page.goto(`${site.url}/en/data/`);
		const download = page.waitForEvent('download');
		await page.locator('a[href$="partners.csv"]').first().click();
		const saved = await (await download).path();
		expect(readFileSync(saved, 'utf8')).toContain('智利');
		await page.goto(`${site.url}/en/partner/nowhere/`);
		await expect(page.getByText('There is no such page')).toBeVisible();
		// The booth finds itself again too.
		await page.goto(`${site.url}/zh/?mode=kiosk`);
		await expect(page.locator('[data-kiosk="attract"] .qr svg')).toBeVisible({ timeout: 60_000 });
		await expect(page.locator('main')).toHaveAttribute('data-map', 'ready', { timeout: 60_000 });
		await browser.close();
		rmSync(profile, { recursive: true });
		expect(faults.filter((fault) => !/404 .*nowhere/.test(fault))).toEqual([]);
	});
});

test('a new version is offered, taken over when asked for, and left again when it does not start; another page goes on with its own', async ({
	page,
	context,
	site
}) => {
	test.setTimeout(240_000);
	await open(page, `${site.url}/en/`);
	await kept(page);
	expect(await release(page)).toBeNull();

	const other = await context.newPage();
	await other.goto(`${site.url}/zh/figures/`);
	await kept(other);
	const shellOf = (which: Page) => which.evaluate(async () => (await fetch('/404.html')).text());

	// A deployment caught in the middle: its manifest is there, one of its files is not.
	site.deploy('release-2');
	const half = readFileSync(join(site.dir, '404.html'), 'utf8');
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
	await expect(page.getByText('A new version of this map is ready.')).toHaveCount(0);
	writeFileSync(join(site.dir, '404.html'), half);

	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await expect(page.getByText('A new version of this map is ready.')).toBeVisible({
		timeout: 60_000
	});
	await page.getByRole('button', { name: 'Show it' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-release', 'release-2', {
		timeout: 60_000
	});
	await expect(page.locator('main')).toHaveAttribute('data-map', 'ready', { timeout: 60_000 });

	expect(await shellOf(page)).toContain('release-2');
	expect(await shellOf(other)).not.toContain('release-2');

	// The third one cannot start.
	site.deploy('release-3', 'broken');
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await page.getByRole('button', { name: 'Show it' }).click({ timeout: 60_000 });
	await expect(page.locator('html')).toHaveAttribute('data-release', 'release-3', {
		timeout: 60_000
	});
	// Opened once more by the service worker itself, and then with the version before.
	await expect(page.locator('html')).toHaveAttribute('data-release', 'release-2', {
		timeout: 60_000
	});
	await expect(page.locator('main')).toHaveAttribute('data-map', 'ready', { timeout: 60_000 });
	expect(await shellOf(other)).not.toContain('data-release');
});

test('a disk that is full keeps nothing, and the map works', async ({ page, context, site }) => {
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
	await expect(page.locator('main')).toHaveAttribute('data-map', 'ready', { timeout: 60_000 });
});

test('a kiosk takes a new version over at a reset and not before, and goes on with the cable pulled', async ({
	page,
	site
}) => {
	test.setTimeout(240_000);
	const attract = page.locator('[data-kiosk="attract"]');
	const isDrawn = () =>
		expect(page.locator('main')).toHaveAttribute('data-map', 'ready', { timeout: 60_000 });
	await page.goto(`${site.url}/zh/?mode=kiosk`);
	await isDrawn();
	await kept(page);
	site.deploy('release-2');
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null), {
			timeout: 60_000
		})
		.toBe(true);
	await attract.click({ position: { x: 100, y: 100 } });
	const over = page.getByRole('button', { name: '重新开始' });
	await expect(over).toBeVisible();
	expect(await release(page)).toBeNull();
	await over.click();
	await expect(page.locator('html')).toHaveAttribute('data-release', 'release-2', {
		timeout: 60_000
	});
	await isDrawn();

	await site.cut();
	await page.reload();
	await expect(attract).toContainText(/[\u4e00-\u9fff]/, { timeout: 60_000 });
	await isDrawn();
});

test.describe('without a service worker', () => {
	test.use({ serviceWorkers: 'block' });
	test('a piece that is gone after an update has the page opened anew', async ({ page, site }) => {
		test.setTimeout(120_000);
		await open(page, `${site.url}/en/`);
		let isGone = true;
		await page.route('**/_app/immutable/**/*.js', (route) =>
			isGone ? route.fulfill({ status: 404 }) : route.continue()
		);
		writeFileSync(join(site.dir, '_app/version.json'), '{"version":"release-2"}');
		const anew = page.waitForEvent('framenavigated', { timeout: 30_000 }).then(() => {
			isGone = false;
		});
		const layers = page
			.getByRole('region', { name: 'Key' })
			.getByRole('button', { name: 'Layers' });
		await layers.click();
		await anew;
		await expect(page.locator('main')).toHaveAttribute('data-map', 'ready', { timeout: 60_000 });
		await layers.click();
		await expect(page.locator('.drawer')).toBeVisible();
	});
});
