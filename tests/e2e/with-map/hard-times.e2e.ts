import { clock, expect, open, slider, test } from '../visit.ts';

test.use({ tolerated: /Failed to load resource|net::ERR/ });

test('without the world the clock goes on working, and another try draws the map', async ({
	page
}) => {
	await page.route(/\/world\.topo\.[\w-]+\.json$/, (route) => route.abort());
	await open(page, '/en/', 'failed');
	await slider(page).focus();
	await page.keyboard.press('Home');
	await expect(clock(page)).toHaveAttribute('datetime', '2013-01-01');
	await page.unroute(/\/world\.topo\.[\w-]+\.json$/);
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.locator('main')).toHaveAttribute('data-map', 'ready');
});
