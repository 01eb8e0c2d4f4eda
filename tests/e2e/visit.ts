import { expect, test as base, type Page } from '@playwright/test';

/** Matches no message. */
export const NONE = /(?!)/;

/**
 * Every test fails on a console message, a page error, or a request to another host. A test that provokes some says which.
 */
export const test = base.extend<{ tolerated: RegExp; clean: undefined }>({
	tolerated: [NONE, { option: true }],
	clean: [
		async ({ page, tolerated, baseURL }, use) => {
			const faults: string[] = [];
			page.on('console', (message) => {
				// Playwright itself says so, on every page.
				if (message.text() === 'Service Worker registration blocked by Playwright') return;
				if (['error', 'warning'].includes(message.type())) faults.push(message.text());
			});
			page.on('pageerror', (error) => faults.push(String(error.stack)));
			page.on('request', (request) => {
				const { origin, protocol } = new URL(request.url());
				if (protocol.startsWith('http') && origin !== baseURL)
					faults.push(`outside: ${request.url()}`);
			});
			await use(undefined);
			expect(faults.filter((fault) => !tolerated.test(fault))).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** Opens an address and waits until the map is drawn, or is known not to be. */
export async function open(page: Page, address: string, state = 'ready'): Promise<void> {
	await page.goto(address);
	await expect(page.locator('main')).toHaveAttribute('data-map', state, { timeout: 30_000 });
}

export const count = (page: Page, kind: string) => page.locator(`[data-count="${kind}"]`);
export const clock = (page: Page) => page.locator('time[data-clock]');
export const slider = (page: Page) => page.getByRole('slider', { name: /^(Timeline|时间轴)$/ });
