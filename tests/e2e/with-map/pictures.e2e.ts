/**
 * A few views of the map against pictures kept in `pictures/`, so that a change of look is seen and meant. Only the drawing is
 * compared, clear of all that is laid over it: its letters come from fonts that come with the page. After a change that is meant:
 * `npm run test:e2e -- pictures --update-snapshots`, and look at what changed.
 */
import type { Page } from '@playwright/test';
import { inCi } from '../ci.ts';
import { expect, open, test } from '../visit.ts';

/** Between the bar and the border note, left of the buttons and of a panel. CSS pixels. */
const clip = { x: 90, y: 64, width: 720, height: 320 };

/** Software draws lines and letters alike everywhere, but for rounding at their edges: one pixel in a hundred may differ. */
const tolerance = { threshold: 0.1, maxDiffPixelRatio: 0.01 };

/** It looks again until the drawing is complete: rivers, provinces and outlines come after the first picture. */
const looksAs = (page: Page, name: string) =>
	expect(page).toHaveScreenshot(`${name}.png`, { clip, ...tolerance });

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } });

test('the world and the globe', async ({ page }) => {
	await open(page, '/en/?t=2025-05-31');
	await looksAs(page, 'world-light-en');
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	await page.getByRole('button', { name: 'Globe' }).click();
	await looksAs(page, 'globe-dark-en');
});

for (const { name, address } of [
	{ name: 'china-dark-zh', address: '/zh/?t=2025-09-30&m=106,35,3.4' },
	{ name: 'province-light-en', address: '/en/?t=2025-09-30&m=113.5,25,5.6' },
	{ name: 'mechanism-light-zh', address: '/zh/mechanism/rcep/?t=2025-09-30&m=120,10,2.2' },
	{ name: 'comparison-dark-en', address: '/en/?from=2018-12-31&t=2025-09-30&m=90,25,2.4' }
])
	test.describe(name, () => {
		test.use({ colorScheme: name.includes('dark') ? 'dark' : 'light' });
		test('looks as it is meant to', inCi, async ({ page }) => {
			await open(page, address);
			await looksAs(page, name);
		});
	});
