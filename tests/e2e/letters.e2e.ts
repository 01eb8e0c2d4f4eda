/** No text is smaller than 12 CSS pixels, whatever draws it. (At a booth 24: see kiosk.e2e.ts.) */
import { expect, open, test } from './visit.ts';

for (const [width, height] of [
	[1440, 900],
	[320, 640]
] as const)
	test(`letters are large enough to read, ${width} wide`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		for (const [address, state] of [
			['/en/', undefined],
			['/zh/partner/cl/?from=2017-01-01', undefined],
			['/en/tour/circle-of-friends/chile/', undefined],
			['/zh/list/', 'list'],
			['/en/figures/', 'list'],
			['/zh/data/', 'list']
		] as const) {
			if (state) await page.goto(address);
			else await open(page, address);
			const sizes = await page.evaluate(() => {
				const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				const found: { text: string; size: number }[] = [];
				while (texts.nextNode()) {
					const text = texts.currentNode.textContent?.trim();
					const parent = texts.currentNode.parentElement;
					if (!text || !parent?.checkVisibility({ visibilityProperty: true })) continue;
					if (parent.closest('.visually-hidden, noscript, title, desc')) continue;
					const drawn = parent.closest('text')?.getScreenCTM();
					const size = Number.parseFloat(getComputedStyle(parent).fontSize) * (drawn?.d ?? 1);
					found.push({ text, size });
				}
				return found;
			});
			expect(sizes.length, address).toBeGreaterThan(20);
			expect(
				sizes.filter(({ size }) => size < 11.99),
				address
			).toEqual([]);
		}
	});
