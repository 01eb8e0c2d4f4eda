/** What visitors see when something is missing: scripts, a file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { inCi } from '../ci.ts';
import { build } from '../site.ts';
import { expect, open, settled, test } from '../visit.ts';

const CHUNKS = join(build, '_app/immutable/chunks');
/** The scripts of the built site that hold a word, as patterns of an address. */
const scriptsWith = (word: string) =>
	new RegExp(
		readdirSync(CHUNKS)
			.filter(
				(file) => file.endsWith('.js') && readFileSync(join(CHUNKS, file), 'utf8').includes(word)
			)
			.join('|')
			.replaceAll('.', '\\.')
	);

/** Files do not arrive until they are allowed to. The route stays: to take it away can fail a request that is on its way. */
async function refuse(page: Page, files: RegExp): Promise<() => void> {
	let isRefused = true;
	await page.route(files, (route) => (isRefused ? route.abort() : route.continue()));
	return () => void (isRefused = false);
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('a record page is readable, with its sources and the other language', async ({ page }) => {
		await page.goto('/en/partner/cl/');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Chile');
		await expect(page.getByRole('link', { name: '切换为中文' })).toHaveAttribute(
			'href',
			/\/zh\/partner\/cl\/$/
		);
		await expect(page.locator('main a[href^="http"]').first()).toBeAttached();
	});
	test('the bare address offers both languages', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByRole('link', { name: '简体中文' })).toBeVisible();
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL('/en/');
	});
});

test.describe('when a file does not arrive', () => {
	test.use({ tolerated: /Failed to load resource|net::ERR/ });
	test('the atlas: a message with retry, never a blank page', async ({ page }) => {
		const allow = await refuse(page, /\/atlas\.[\w-]+\.json$/);
		await page.goto('/en/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'The data could not be loaded'
		);
		allow();
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(page.locator('main')).toHaveAttribute('data-map', 'list');
	});

	// Chromium does not ask a second time for a script that failed, as long as the page is open.
	test('the scripts of MapLibre: the list and the clock work, and another try opens the map', async ({
		page
	}) => {
		const scripts = scriptsWith('GPUInitializationError');
		const allow = await refuse(page, scripts);
		await page.goto('/en/?t=2018-06-01');
		await expect(page.locator('main')).toHaveAttribute('data-map', 'failed');
		allow();
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(page.locator('main')).toHaveAttribute('data-map', 'list');
		await expect(page).toHaveURL(/t=2018-06-01/);
	});
	test('the script of the search: a sentence, and another try finds', inCi, async ({ page }) => {
		const scripts = scriptsWith('MiniSearch');
		const allow = await refuse(page, scripts);
		await open(page, '/en/');
		const field = page.getByRole('combobox', { name: 'Search' });
		await field.fill('hangzhou');
		const again = page.getByRole('alert').getByRole('button', { name: 'Try again' });
		await expect(again).toBeVisible();
		allow();
		await again.click();
		const found = page.getByRole('option').first();
		const isFound = async () => (await found.count()) > 0;
		await expect
			.poll(async () => (await isFound()) || (await field.inputValue()) === '')
			.toBe(true);
		// In a browser that remembers what failed the page is opened anew: until its scripts run, nothing that is typed is looked for.
		if (!(await isFound())) {
			await settled(page);
			await field.fill('hangzhou');
		}
		await expect(found).toContainText('Hangzhou');
	});
	test('the script of the day field: a sentence, and another try opens it', async ({ page }) => {
		const scripts = scriptsWith('YYYY-MM-DD');
		const allow = await refuse(page, scripts);
		await open(page, '/en/?t=2018-06-01');
		await page.getByRole('button', { name: 'Enter a date' }).click();
		const again = page.getByRole('button', { name: 'Try again' });
		await expect(again).toBeVisible();
		allow();
		await again.click();
		await expect(again).toHaveCount(0);
		await settled(page);
		await page.getByRole('button', { name: 'Enter a date' }).click();
		await expect(page.locator('.day').getByRole('textbox')).toBeVisible();
	});
	test('the scripts of the booth: it comes by itself', inCi, async ({ page }) => {
		const scripts = scriptsWith('attract');
		const allow = await refuse(page, scripts);
		await page.clock.install();
		await page.goto('/en/?mode=kiosk');
		await expect(page.getByRole('alert')).toContainText('could not be loaded');
		allow();
		await page.clock.runFor(5000);
		await expect(page.locator('[data-kiosk="attract"]')).toBeVisible();
	});
});

test('a slow network: MapLibre is asked for before the atlas is there', async ({ page }) => {
	await page.route('**/atlas.*.json', () => undefined);
	const asked = page.waitForRequest(scriptsWith('GPUInitializationError'));
	await page.goto('/en/', { waitUntil: 'commit' });
	await asked;
});
