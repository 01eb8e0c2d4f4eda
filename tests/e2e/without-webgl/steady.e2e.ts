/** Nothing on a page moves by itself (cumulative layout shift 0): not where the list opens, and not while only a part of it has arrived. */
import { inCiBeyond } from '../ci.ts';
import { watchShifts } from '../shifts.ts';
import { expect, settled, test } from '../visit.ts';

const phone = { width: 390, height: 844 };

for (const [i, viewport] of [phone, { width: 1440, height: 900 }].entries())
	test(
		`nothing moves where the list opens for want of WebGL2, ${viewport.width} wide`,
		inCiBeyond(1, i),
		async ({ page }) => {
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
		}
	);

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
