/** The map page while files do not arrive as they should: it stays readable, and is whole once they do. */
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { inCi } from '../ci.ts';
import { faults, faultyHost, type Fault } from '../faulty-host.ts';
import { clock, expect, open, settled, test } from '../visit.ts';

const ADDRESS = '/en/?t=2018-06-01';
/** Everything may complain of files that fail. The policy of the page may not (visit.ts). */
test.use({ tolerated: /^/ });

/** A heading that can be seen, and a way on: links, or another try. */
async function isUsable(page: Page, what: string): Promise<void> {
	await expect(page.locator('h1').first(), what).toContainText(/\S/);
	await expect(page.locator('h1').first(), what).toBeVisible();
	await expect(page.locator('a[href], button').first(), what).toBeAttached();
}

/** What the page does with what it has got is done. */
const rests = (page: Page) =>
	page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })));

/** The files of the page are dealt out to so many journeys. */
const HANDS = 8;

/** A number that a path keeps for as long as the file has the same content, 0 to 65535. */
const numberOf = (path: string): number =>
	createHash('sha256').update(path).digest().readUInt16BE();

/**
 * However a script fails, it ends the import that asked for it, and a style sheet leaves its rules out: each fails in one way, and they in
 * all. `npm test -- faults` has each fail in all of them.
 */
const faultsOf = (path: string): readonly Fault[] => {
	const isEvery = process.env['EVERY_FAULT'] || !/\.(js|css)$/.test(path);
	return faults.filter((_, i) => isEvery || i === numberOf(path) % faults.length);
};

/** Whatever the page has asked for when it is at rest. */
async function filesOf(page: Page): Promise<Set<string>> {
	const files = new Set<string>();
	page.on('request', (request) => {
		if (!['document', 'other'].includes(request.resourceType()))
			files.add(new URL(request.url()).pathname);
	});
	await open(page, ADDRESS);
	await page.waitForLoadState('networkidle');
	page.removeAllListeners('request');
	return files;
}

for (let hand = 0; hand < HANDS; hand++)
	test(
		`each file in turn fails, ${hand + 1} of ${HANDS}: the page can be read, and nothing is lost`,
		inCi,
		async ({ page }) => {
			const files = [...(await filesOf(page))].filter(
				(path) => Math.floor(numberOf(path) / faults.length) % HANDS === hand
			);
			const host = await faultyHost(new Set(files));
			for (const file of files)
				for (const fault of faultsOf(file)) {
					host.fail(file, fault);
					// The next page of the same tab would have fonts and style sheets from memory.
					const tab = await page.context().newPage();
					const came = tab.waitForResponse(host.url + file);
					await tab.goto(host.url + ADDRESS, { waitUntil: 'commit' });
					await expect.poll(host.failures, `${file} ${fault}`).toBeGreaterThan(0);
					// No browser paints before it has the style sheets of the head.
					if (fault === 'hangs' && file.endsWith('.css')) host.mend();
					if (fault !== 'hangs') await came;
					if (/\.js(on)?$/.test(file)) await rests(tab);
					await isUsable(tab, `${file} ${fault}`);
					host.mend();
					await came;
					await tab.close();
				}
			await page.goto(host.url + ADDRESS);
			await settled(page);
			await expect(clock(page)).toHaveAttribute('datetime', '2018-06-01');
			await expect(page).toHaveURL(host.url + ADDRESS);
			await host.close();
		}
	);

for (const answered of [1, 4, 12])
	test(`the server dies after ${answered} answers and comes back`, async ({ page }) => {
		let left = answered;
		await page.route('**/*', (route) => (left-- > 0 ? route.continue() : route.abort()));
		await page.goto(ADDRESS);
		await isUsable(page, 'while it is gone');
		left = Infinity;
		await page.reload();
		await settled(page);
		await expect(clock(page)).toHaveAttribute('datetime', '2018-06-01');
	});

test('storage that is refused costs nothing but what it would remember', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException('refused', 'SecurityError');
				}
			});
	});
	await open(page, '/en/');
	await page.getByRole('button', { name: /dark/i }).first().click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.getByRole('link', { name: '切换为中文' }).click();
	await expect(page).toHaveURL(/\/zh\//);
	await settled(page);
});

test.describe('a browser in a language that the site has not', () => {
	test.use({ locale: 'fr-FR' });
	test('is led to English, and offered Chinese', async ({ page }) => {
		await page.goto('/?t=2020');
		// The year becomes its last day as soon as the address is read.
		await expect(page).toHaveURL(/\/en\/\?t=2020/);
		await settled(page);
		await expect(page.getByRole('link', { name: '切换为中文' })).toBeVisible();
	});
});
