/**
 * Journeys on a page that is opened once for all of them. Each start of MapLibre in software takes eight seconds of a core: there they go on
 * by links. Without it a page of a new context takes half as much again as one that goes from address to address. Those that ask about the
 * start itself, about pixels, about what is stored or about a graphics context that is lost open a page of their own.
 */
import type { Page } from '@playwright/test';
import { expect, open as openAnew, settled, test as base } from './visit.ts';

const SIZE = { width: 1280, height: 720 };

export const test = base.extend<{ page: Page }, { drawn: Page }>({
	drawn: [
		async ({ browser }, use, { project }) => {
			const { baseURL, locale } = project.use;
			const context = await browser.newContext({ baseURL, locale, serviceWorkers: 'block' });
			const page = await context.newPage();
			await openAnew(page, '/en/');
			await use(page);
			await context.close();
		},
		{ scope: 'worker' }
	],
	page: async ({ drawn }, use) => {
		await show(drawn, SIZE, true);
		await use(drawn);
	}
});

/** As in a window of this size, with this wish for motion, whatever the journey before left. */
async function show(page: Page, size: typeof SIZE, isMoving: boolean): Promise<void> {
	await page.setViewportSize(size);
	await page.emulateMedia({ reducedMotion: isMoving ? 'no-preference' : 'reduce' });
	await page.mouse.move(0, 0);
}

/** Follows a link of the page to an address of the site, which the router writes in the task in which it draws the page. */
async function follow(page: Page, address: string): Promise<void> {
	await page.evaluate((href) => {
		const link = Object.assign(document.createElement('a'), { href });
		document.body.append(link);
		link.click();
		link.remove();
	}, address);
	await expect(page).toHaveURL(address);
}

/** The same as a visitor with this window and this wish for motion, and waits for the map. */
export async function open(page: Page, address: string, size = SIZE, isMoving = false) {
	await show(page, size, isMoving);
	await follow(page, address);
	await settled(page);
}

export { expect };
