/** What the journeys at a booth have in common. */
import type { Page } from '@playwright/test';
import { expect } from './visit.ts';

export const attract = (page: Page) => page.locator('[data-kiosk="attract"]');
export const bar = (page: Page) => page.locator('[data-kiosk="bar"]');
export const question = (page: Page) => page.locator('[data-kiosk="countdown"]');

/** Keeps the size of the window that a test asks for: one that fills the screen has the screen's. */
export const stayInWindow = (page: Page) =>
	page.addInitScript(() => {
		Element.prototype.requestFullscreen = () => Promise.resolve();
	});

/** Opens the kiosk with a settings file. */
export async function open(
	page: Page,
	settings: string | object,
	map = 'list',
	time?: string
): Promise<void> {
	const body = typeof settings === 'string' ? settings : JSON.stringify(settings);
	await page.route('**/kiosk.json', (route) => route.fulfill({ body }));
	await page.clock.install(time ? { time } : {});
	await page.goto('/en/?mode=kiosk');
	await expect(attract(page)).toContainText(/[\u4e00-\u9fff]/);
	await expect(page.locator('main')).toHaveAttribute('data-map', map);
}
/** Seconds go by in which nobody does anything. */
export const wait = (page: Page, seconds: number) => page.clock.runFor(seconds * 1000);
export const enter = (page: Page) => attract(page).click({ position: { x: 200, y: 300 } });
