/** The one build, in a folder of a host that knows nothing of it. */
import { inCiBeyond } from '../ci.ts';
import { serve } from '../../../src/cli/serve.mjs';
import { build, kept } from '../site.ts';
import { clock, count, expect, open, test as base } from '../visit.ts';

const FOLDER = '/maps/silk-road';

const test = base.extend<{ host: { url: string; cut: () => Promise<void> } }>({
	// Playwright asks for a pattern.
	// eslint-disable-next-line no-empty-pattern
	host: async ({}, use) => {
		const server = await serve({ port: 0, dir: build, below: FOLDER });
		let running = true;
		const cut = async () => {
			if (running) await server.close();
			running = false;
		};
		await use({ url: `http://localhost:${server.port}`, cut });
		await cut();
	},
	baseURL: ({ host }, use) => use(host.url)
});

test('a deep link opens, leads on, and opens again', async ({ page }) => {
	// Without its final slash: the redirection keeps the query.
	await open(page, `${FOLDER}/en/partner/cl?t=2020-02-26`);
	await expect(page).toHaveURL(`${FOLDER}/en/partner/cl/?t=2020-02-26`);
	await expect(clock(page)).toHaveAttribute('datetime', '2020-02-26');
	await page.reload();
	await expect(page.locator('h1')).toContainText('Chile');
	await page.getByRole('link', { name: '切换为中文' }).click();
	await expect(page).toHaveURL(`${FOLDER}/zh/partner/cl/?t=2020-02-26`);
	await expect(page.locator('h1')).toContainText('智利');
	await page.goBack();
	await page.locator('header a.home').click();
	await expect(page).toHaveURL(new RegExp(`${FOLDER}/en/(\\?|$)`));
	// The drawing came with another page.
	const link = page.locator('.picture a.partner, .picture a[data-f^="partners"]').first();
	await expect(link).toHaveAttribute('href', new RegExp(`^${FOLDER}/en/partner/`));
});

test('the bare folder picks a language', async ({ page }) => {
	await page.goto(`${FOLDER}/?t=2020`);
	await expect(page).toHaveURL(new RegExp(`${FOLDER}/en/\\?t=2020`));
	await expect(count(page, 'partners')).toBeVisible();
});

test.describe('an address that names nothing', () => {
	test.use({ tolerated: /404|Failed to load module script|Failed to fetch dynamically/ });
	for (const [i, [path, lang, heading]] of (
		[
			['/zh/partner/nowhere/', 'zh-Hans', '没有'],
			['/nowhere/at/all', 'en', 'no such']
		] as const
	).entries())
		test(
			`${path} is told in its language, with the way to the map`,
			inCiBeyond(1, i),
			async ({ page }) => {
				const answer = await page.goto(FOLDER + path);
				expect(answer?.status()).toBe(404);
				await expect(page.locator('html')).toHaveAttribute('lang', lang);
				await expect(page.locator('h1')).toContainText(heading, { ignoreCase: true });
				await page
					.locator('.panel a, main a')
					.filter({ hasText: /map|地图/i })
					.first()
					.click();
				await expect(page).toHaveURL(new RegExp(`${FOLDER}/(en|zh)/`));
				await expect(count(page, 'partners')).toBeVisible();
			}
		);
});

test.describe('after one visit', () => {
	test.use({ serviceWorkers: 'allow' });
	test('it opens without a network, and leaves the rest of the host alone', async ({
		page,
		host
	}) => {
		await open(page, `${FOLDER}/en/`);
		await kept(page);
		const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
		expect(new URL(scope).pathname).toBe(`${FOLDER}/`);
		await host.cut();
		await open(page, `${FOLDER}/en/partner/cl/?t=2020-02-26`);
		await expect(page.locator('h1')).toContainText('Chile');
		await expect(clock(page)).toHaveAttribute('datetime', '2020-02-26');
	});
});
