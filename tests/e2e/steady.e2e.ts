/** Nothing on a page moves by itself (cumulative layout shift 0): not when it comes alive, and not when the map is drawn. */
import type { Page } from '@playwright/test';
import { expect, open, test } from './visit.ts';

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
		await open(page, address);
		expect(await shifts()).toBe(0);
	});
