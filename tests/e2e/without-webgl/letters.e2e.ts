/** No text is smaller than 12 CSS pixels, whatever draws it. (At a booth 24: see booth-size.e2e.ts.) */
import { inCi } from '../ci.ts';
import { smallText } from '../small-text.ts';
import { expect, open, test } from '../visit.ts';

for (const [width, height] of [
	[1440, 900],
	[320, 640]
] as const)
	test(`letters are large enough to read, ${width} wide`, inCi, async ({ page }) => {
		await page.setViewportSize({ width, height });
		for (const [address, map] of [
			['/en/', true],
			['/zh/partner/cl/?from=2017-01-01', true],
			['/en/tour/circle-of-friends/chile/', true],
			['/zh/list/', false],
			['/en/figures/', false],
			['/zh/data/', false]
		] as const) {
			if (map) await open(page, address);
			else await page.goto(address);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			expect(await smallText(page, 12), address).toEqual([]);
		}
	});
