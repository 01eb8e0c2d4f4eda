/** Nothing on a page moves by itself (cumulative layout shift 0): not while it arrives on a slow machine, not when it comes alive, and not when the map is drawn. */
import type { Page } from '@playwright/test';
import { expect, settled, test } from './visit.ts';

/** The sum of all layout shifts so far: 0 is nothing that moved by itself. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		const seen: number[] = [];
		Object.assign(window, { seen });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				seen.push((entry as unknown as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () =>
		page.evaluate(() =>
			(window as unknown as { seen: number[] }).seen.reduce((sum, value) => sum + value, 0)
		);
}

const desktop = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };
for (const [address, viewport] of [
	['/en/', desktop],
	['/zh/partner/cl/', desktop],
	['/zh/area/hangzhou/?t=2025-09-30', phone],
	['/en/?t=2025-09-30&from=2024-01-01&m=82.57,45.17,6', desktop],
	['/zh/?t=2025-09-30&from=2019-12-25', phone]
] as const)
	test(`nothing moves by itself: ${address}, ${viewport.width} wide`, async ({ page }) => {
		await page.setViewportSize(viewport);
		const shifts = await watchShifts(page);
		const machine = await page.context().newCDPSession(page);
		// There a page arrives in pieces, and its scripts run long after it was painted.
		await machine.send('Emulation.setCPUThrottlingRate', { rate: 6 });
		await page.goto(address);
		await expect(page.locator('section.clock .ticks button').first()).toBeAttached();
		await machine.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		await settled(page);
		expect(await shifts()).toBe(0);
	});

for (const viewport of [{ width: 1440, height: 900 }, phone])
	test(`nothing moves where the list opens for want of WebGL2, ${viewport.width} wide`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		if (viewport === phone) await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.addInitScript(() => {
			HTMLCanvasElement.prototype.getContext = () => null;
		});
		const shifts = await watchShifts(page);
		const machine = await page.context().newCDPSession(page);
		await machine.send('Emulation.setCPUThrottlingRate', { rate: 6 });
		await page.goto('/en/');
		await settled(page, 'list');
		const map = page.locator('.picture');
		// At no time is it out of a keyboard's reach.
		await map.focus();
		await expect(map).toBeFocused();
		await expect(page.locator('.index')).toBeVisible();
		await expect(map).toHaveCSS('opacity', '1');
		await expect(map).toBeFocused();
		expect(await shifts()).toBe(0);
	});

test.describe('a page of which a part has arrived', () => {
	test.use({ javaScriptEnabled: false });

	for (const [upTo, header] of [
		['<nav', 'hidden'],
		['<section class="clock', 'visible']
	] as const)
		test(`up to ${upTo} shows nothing that will have to give way`, async ({ page }) => {
			await page.route('/zh/partner/cl/', async (route) => {
				const whole = await (await route.fetch()).text();
				expect(whole).toContain(upTo);
				await route.fulfill({ contentType: 'text/html', body: whole.split(upTo)[0]! });
			});
			await page.goto('/zh/partner/cl/');
			await expect(page.locator('header').first()).toHaveCSS('visibility', header);
			await expect(page.locator('main[data-map]:visible')).toHaveCount(0);
			await page.unroute('/zh/partner/cl/');
			await page.reload();
			await expect(page.locator('header').first()).toBeVisible();
			await expect(page.locator('main[data-map]')).toBeVisible();
		});
});
