/** The map page while files do not arrive as they should: it stays readable, and is whole once they do. */
import type { Page, Route } from '@playwright/test';
import { clock, expect, open, settled, test } from '../visit.ts';

const ADDRESS = '/en/?t=2018-06-01';
/** Everything may complain of files that fail. The policy of the page may not (visit.ts). */
test.use({ tolerated: /^/ });

/** What becomes of a file. @param ended one that hangs comes then */
const faults: Record<string, (route: Route, ended: Promise<void>) => Promise<void>> = {
	'is gone': (route) => route.fulfill({ status: 404, body: 'Not found' }),
	'is cut short': async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
	},
	'is of another version': async (route) => {
		const response = await route.fetch();
		const isJson = response.headers()['content-type']?.includes('json');
		await route.fulfill({ response, body: isJson ? '{}' : '' });
	},
	hangs: async (route, ended) => {
		await ended;
		await route.continue();
	}
};

/** A heading, and a way on: links, or another try. */
async function isUsable(page: Page, what: string): Promise<void> {
	await expect(page.locator('h1').first(), what).toContainText(/\S/);
	await expect(page.locator('a[href], button').first(), what).toBeAttached();
}

/** The files of the page are dealt out to so many journeys. */
const HANDS = 6;

for (let hand = 0; hand < HANDS; hand++)
	test(`each file in turn fails, ${hand + 1} of ${HANDS}: the page can be read, and nothing is lost`, async ({
		page
	}) => {
		const files = new Set<string>();
		page.on('request', (request) => {
			if (request.resourceType() !== 'document') files.add(new URL(request.url()).pathname);
		});
		await open(page, ADDRESS);
		page.removeAllListeners('request');
		const kinds = Object.entries(faults);
		let failing = '';
		let fail = (route: Route): Promise<void> => route.continue();
		await page.route('**/*', (route) =>
			new URL(route.request().url()).pathname === failing ? fail(route) : route.continue()
		);
		for (const [i, file] of [...files].entries()) {
			if (i % HANDS !== hand) continue;
			const [name = '', fault] = kinds[i % kinds.length] ?? [];
			let end = () => {};
			const ended = new Promise<void>((done) => (end = done));
			failing = file;
			fail = (route) => fault?.(route, ended) ?? route.continue();
			await page.goto(ADDRESS, { waitUntil: 'commit' });
			// No browser paints before it knows how.
			if (file.endsWith('.css')) end();
			await isUsable(page, `${file} ${name}`);
			end();
		}
		failing = '';
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
