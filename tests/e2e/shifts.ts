import type { Page } from '@playwright/test';

/** The sum of all layout shifts so far: 0 is nothing that moved by itself. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
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
