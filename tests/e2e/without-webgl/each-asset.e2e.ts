/** The map page while files do not arrive as they should: it stays readable, and is whole once they do. */
import type { Page, Route } from '@playwright/test';
import { clock, expect, open, settled, test } from '../visit.ts';

const ADDRESS = '/en/?t=2018-06-01';
/** Everything may complain of files that fail. The policy of the page may not (visit.ts). */
test.use({ tolerated: /^/ });

/** What becomes of a file that comes at once. */
const faults: Record<string, (route: Route) => Promise<void>> = {
	'is gone': (route) => route.fulfill({ status: 404, body: 'Not found' }),
	'is cut short': async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
	},
	// A script without what the others ask of it.
	'is of another version': async (route) => {
		const response = await route.fetch();
		const isJson = response.headers()['content-type']?.includes('json');
		await route.fulfill({ response, body: isJson ? '{}' : '' });
	}
};

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
const HANDS = 16;

for (let hand = 0; hand < HANDS; hand++)
	test(`each file in turn fails in every way, ${hand + 1} of ${HANDS}: the page can be read, and nothing is lost`, async ({
		page
	}) => {
		const files = new Set<string>();
		page.on('request', (request) => {
			if (!['document', 'other'].includes(request.resourceType())) files.add(request.url());
		});
		await open(page, ADDRESS);
		page.removeAllListeners('request');
		for (const file of [...files].filter((_, i) => i % HANDS === hand)) {
			for (const [name, fail] of Object.entries(faults)) {
				await page.route(file, fail);
				const came = page.waitForResponse(file);
				await page.goto(ADDRESS, { waitUntil: 'commit' });
				await came;
				if (/\.js(on)?$/.test(file)) await rests(page);
				await isUsable(page, `${file} ${name}`);
				await page.unrouteAll({ behavior: 'wait' });
			}
			let end = () => {};
			const ended = new Promise<void>((done) => (end = done));
			await page.route(file, async (route) => {
				await ended;
				await route.continue();
			});
			const asked = page.waitForRequest(file);
			await page.goto(ADDRESS, { waitUntil: 'commit' });
			await asked;
			// No browser paints before it knows how.
			if (file.endsWith('.css')) end();
			await isUsable(page, `${file} hangs`);
			end();
			await page.unrouteAll({ behavior: 'wait' });
		}
		await page.goto(ADDRESS);
		await settled(page);
		await expect(clock(page)).toHaveAttribute('datetime', '2018-06-01');
		await expect(page).toHaveURL(ADDRESS);
	});

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
