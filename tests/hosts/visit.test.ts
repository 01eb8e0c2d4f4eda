/** A visitor of the built site behind real servers, at the root and in a folder. */
import { symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	chromiumFlagsWithoutGpu,
	ensureChromium,
	launchOptions
} from '../../src/cli/lib/chromium.mjs';
import { folders, hosts, serveWith } from './site.ts';

const build = resolve('build');
const putBuild = (place: string): void => symlinkSync(build, place);
const places = hosts.flatMap((host) => folders.map((folder) => [host, folder] as const));

let browser: Browser;
beforeAll(async () => {
	const executablePath = await ensureChromium();
	browser = await chromium.launch(launchOptions(executablePath, chromiumFlagsWithoutGpu));
});
afterAll(() => browser?.close());

async function sees(page: Page, name: string, day: string): Promise<void> {
	await page.locator('main[data-map="list"]').waitFor();
	await page.locator(`time[data-clock][datetime="${day}"]`).waitFor();
	expect(await page.locator('h1').textContent()).toContain(name);
}

/** Says it only where the headers arrived that nginx and Caddy have from us: from the network and, after a visit, from the copy. */
const isIsolated = (page: Page) => page.evaluate(() => crossOriginIsolated);

/** An address that names nothing, told in its language, with the way to the map. */
async function missesInChinese(page: Page, site: string): Promise<void> {
	const answer = await page.goto(`${site}/zh/partner/nowhere/`);
	expect(answer?.status()).toBe(404);
	await page.locator('html[lang="zh-Hans"] h1', { hasText: '没有' }).waitFor();
	const home = page.locator('header a.home');
	expect(await home.evaluate((link: HTMLAnchorElement) => link.href)).toMatch(`${site}/zh/`);
}

describe.each(places)('behind %s, below "%s"', (host, folder) => {
	it('a link opens, opens again, and opens without a network, as safely each time', async () => {
		const isSafe = ['nginx', 'caddy'].includes(host);
		const site = await serveWith(host, folder, putBuild);
		const page = await browser.newPage({ locale: 'en-GB' });
		page.setDefaultTimeout(120_000);
		const faults: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') faults.push(message.text());
		});
		page.on('pageerror', (error) => faults.push(error.message));
		try {
			// Without its final slash: the redirection keeps the query.
			await page.goto(`${site.url}/en/partner/cl?t=2020-02-26`);
			expect(page.url()).toBe(`${site.url}/en/partner/cl/?t=2020-02-26`);
			await sees(page, 'Chile', '2020-02-26');
			await page.reload();
			await sees(page, 'Chile', '2020-02-26');
			await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
			await page.reload();
			await sees(page, 'Chile', '2020-02-26');
			expect(await isIsolated(page)).toBe(isSafe);
			expect(faults.splice(0)).toEqual([]);
			// Python's server has a page of its own for what is not there.
			if (host !== 'python3') await missesInChinese(page, site.url);
		} finally {
			await site.stop();
		}
		await page.goto(`${site.url}/zh/partner/cl/?t=2020-02-26`);
		await sees(page, '智利', '2020-02-26');
		expect(await isIsolated(page)).toBe(isSafe);
		await page.close();
		expect(faults.filter((fault) => /Content Security Policy/.test(fault))).toEqual([]);
	});
});
