import { expect, open, test } from '../visit.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The scale is written with each frame of a flight. */
test('with reduced motion the camera is at the next stop at once', async ({ page }) => {
	await open(page, '/zh/tour/circle-of-friends/italy/?mode=present');
	await expect(page.locator('html')).toHaveAttribute('data-mode', 'present');
	// Its keys come with its bar.
	await expect(page.getByRole('toolbar', { name: '演示' })).toBeVisible();
	const scale = page.locator('.maplibregl-ctrl-scale');
	const before = await scale.getAttribute('style');
	await scale.evaluate((element) => {
		const written: string[] = [];
		Object.assign(window, { written });
		new MutationObserver(() => written.push(element.style.cssText)).observe(element, {
			attributeFilter: ['style']
		});
	});
	await page.keyboard.press('PageDown');
	await expect(page).toHaveURL(/\/zh\/tour\/circle-of-friends\/twenty-two\//);
	await expect(scale).not.toHaveAttribute('style', before ?? '');
	await page.keyboard.press('PageUp');
	await expect(scale).toHaveAttribute('style', before ?? '');
	expect(await page.evaluate(() => Reflect.get(window, 'written') as string[])).toHaveLength(2);
});
