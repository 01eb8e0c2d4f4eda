import { expect, test as base, type Page, type Response } from '@playwright/test';

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

/** What `main[data-map]` says once the map is there: drawn by MapLibre, or without WebGL2 as a picture. */
const drawn = (): string => (test.info().project.name === 'pages' ? 'list' : 'ready');

/** Waits until the map is drawn, or is known not to be, and the page answers: until its scripts have run it is only a picture of itself. */
export async function settled(page: Page, state = drawn()): Promise<void> {
	await expect(page.locator('main')).toHaveAttribute('data-map', state, { timeout: 60_000 });
	await expect(page.locator('section.clock .ticks button').first()).toBeAttached();
}

/** Opens an address and waits for what it shows. */
export async function open(page: Page, address: string, state = drawn()): Promise<Response | null> {
	const response = await page.goto(address);
	await settled(page, state);
	return response;
}

export const count = (page: Page, kind: string) => page.locator(`[data-count="${kind}"]`);
export const clock = (page: Page) => page.locator('time[data-clock]');
export const slider = (page: Page) => page.getByRole('slider', { name: /^(Timeline|时间轴)$/ });
