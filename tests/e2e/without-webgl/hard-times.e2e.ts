/** What visitors see when something is missing: scripts, a file. */
import { expect, test } from '../visit.ts';

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
		await page.route(/\/atlas\.[\w-]+\.json$/, (route) => route.abort());
		await page.goto('/en/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'The data could not be loaded'
		);
		await page.unroute(/\/atlas\.[\w-]+\.json$/);
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(page.locator('main')).toHaveAttribute('data-map', 'list');
	});
});
