/** The site without a network, and how it is replaced by a newer one. Each test serves a copy of the built site of its own. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { serve } from '../../src/cli/serve.mjs';
import type { OfflineManifest } from '../../src/lib/offline/manifest.ts';
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

const test = base.extend<{ site: Site }>({
	// eslint-disable-next-line no-empty-pattern
	site: async ({}, use) => {
		const dir = mkdtempSync(join(tmpdir(), 'offline-'));
		cpSync(build, dir, { recursive: true, filter: (from) => !LEFT_OUT.test(from) });
		const server = await serve({ port: 0, dir });
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

test('after one visit every page, search and export works with the cable pulled, also in a new window', async ({
	page,
	context,
	site
}) => {
	test.setTimeout(180_000);
	await open(page, `${site.url}/en/`);
	await kept(page);
	await site.cut();

	await page.reload();
	await expect(page.locator('main')).toHaveAttribute('data-map', 'ready', { timeout: 60_000 });
	await page.close();

	const again = await context.newPage();
	await open(again, `${site.url}/en/partner/cl/?t=2020-02-26`);
	await expect(again.getByRole('heading', { level: 1 })).toContainText('Chile');
	await expect(clock(again)).toHaveAttribute('datetime', '2020-02-26');
	await again.getByRole('combobox', { name: 'Search' }).fill('hangzhou');
	await again.getByRole('option').first().click();
	await expect(again.getByRole('heading', { level: 1 })).toContainText('Hangzhou');
	await open(again, `${site.url}/zh/zone/srec-shanghai/`);
	await expect(again.getByRole('heading', { level: 1 })).toContainText('上海');
	for (const path of ['/en/list/', '/zh/figures/', '/zh/data/']) {
		await again.goto(site.url + path);
		await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
	}
	const csv = await again.evaluate(async () => (await fetch('/data/partners.csv')).text());
	expect(csv).toContain('智利');
	await again.goto(`${site.url}/en/partner/nowhere/`);
	await expect(again.getByText('There is no such page')).toBeVisible();
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
