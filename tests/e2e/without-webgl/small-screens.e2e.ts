/** Phones upright and on their side, and windows so enlarged that they are as small. */
import type { Page } from '@playwright/test';
import { inCi, inCiBeyond } from '../ci.ts';
import { clock, expect, open, slider, test } from '../visit.ts';

const sheet = (page: Page) => page.getByRole('complementary', { name: 'Record' });
const handle = (page: Page) => page.getByRole('button', { name: /^Panel height/ });
/** Whose lower edge is above the sheet: what the map says of itself is to be read beside it. */
const standsClear = async (page: Page, text: RegExp) => {
	const [above, below] = [
		await page.getByText(text).boundingBox(),
		await sheet(page).boundingBox()
	];
	return above !== null && below !== null && above.y + above.height <= below.y;
};
const heightOf = async (page: Page) => (await sheet(page).boundingBox())?.height ?? 0;

test.use({ contextOptions: { reducedMotion: 'reduce' }, hasTouch: true });

test.describe('upright, 390 × 844', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the sheet has three stops, by keys, by tap and by finger, and the clock is always there', async ({
		page
	}) => {
		await open(page, '/en/partner/cl/');
		await expect.poll(() => heightOf(page)).toBeCloseTo(844 * 0.46 - 152, -1);
		await expect.poll(() => standsClear(page, /^Boundaries/)).toBe(true);
		await handle(page).focus();
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => heightOf(page)).toBe(72);
		await expect.poll(() => standsClear(page, /^Boundaries/)).toBe(true);
		await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
		await expect(page.locator('.status').first()).toBeInViewport();
		await handle(page).click();
		await handle(page).click();
		await expect.poll(async () => (await sheet(page).boundingBox())?.y).toBeCloseTo(56, -1);
		await expect(slider(page)).toBeInViewport();
		await expect(page.getByRole('button', { name: 'Play' })).toBeInViewport();
		await expect(clock(page)).toBeAttached();
		const box = await handle(page).boundingBox();
		if (!box) throw new Error('the handle has no box');
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2, 740, { steps: 4 });
		await page.mouse.up();
		await expect.poll(() => heightOf(page)).toBe(72);
	});

	test('layers stay within reach while a record is open', async ({ page }) => {
		await open(page, '/en/area/hangzhou/');
		await page.getByRole('button', { name: 'Layers' }).click();
		await expect(page.getByRole('region', { name: 'Layers and key' })).toBeVisible();
	});
});

test('on its side the sheet is a panel at the left, 340 wide, over a clock of 96', async ({
	page
}) => {
	await page.setViewportSize({ width: 844, height: 390 });
	await open(page, '/en/partner/cl/');
	expect(await sheet(page).boundingBox()).toMatchObject({ x: 0, width: 340 });
	const box = await page.getByRole('region', { name: 'Clock' }).boundingBox();
	expect(box?.height).toBe(96);
	expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(390);
});

const sizes = { phone: [320, 640], enlarged: [640, 360], reflow: [320, 256] } as const;
for (const [i, [name, [width, height]]] of Object.entries(sizes).entries())
	test(
		`nothing is wider than the window, and the map page has nothing to scroll: ${name}`,
		inCiBeyond(1, i),
		async ({ page }) => {
			await page.setViewportSize({ width, height });
			for (const path of ['/en/', '/zh/partner/cl/', '/en/list/?q=a', '/zh/data/']) {
				await page.goto(path);
				await expect(page.locator('h1')).toBeAttached();
				const { scrollWidth, scrollHeight } = await page.evaluate(() => ({
					scrollWidth: document.documentElement.scrollWidth,
					scrollHeight: document.documentElement.scrollHeight
				}));
				expect(scrollWidth, path).toBeLessThanOrEqual(width);
				// So one finger on the map can only move the map.
				if (!/list|data/.test(path)) expect(scrollHeight, path).toBeLessThanOrEqual(height);
			}
		}
	);

test(
	'nothing in the bar lies on its neighbour, and the field keeps room for a word',
	inCi,
	async ({ page }) => {
		for (const path of ['/en/list/', '/zh/list/']) {
			await page.goto(path);
			for (const width of [768, 895, 896, 1000, 1087, 1088, 1101, 1280]) {
				await page.setViewportSize({ width, height: 600 });
				const parts = await page.evaluate(() =>
					['.home', '.title', 'nav', '.search', '.tools'].flatMap((part) => {
						const element = document.querySelector(`header ${part}`);
						if (!element?.checkVisibility()) return [];
						const { left, right } = element.getBoundingClientRect();
						return [{ part, left, right }];
					})
				);
				const rightOf = (part: string) => parts.find((p) => p.part === part)?.right ?? 0;
				const leftOf = (part: string) => parts.find((p) => p.part === part)?.left ?? 0;
				const where = `${path} ${width}`;
				expect(leftOf('nav'), where).toBeGreaterThanOrEqual(
					Math.max(rightOf('.home'), rightOf('.title'))
				);
				expect(leftOf('.search'), where).toBeGreaterThanOrEqual(rightOf('nav'));
				expect(leftOf('.tools'), where).toBeGreaterThanOrEqual(rightOf('.search'));
				expect(rightOf('.search') - leftOf('.search'), where).toBeGreaterThan(150);
			}
		}
	}
);

for (const [i, [width, height]] of (
	[
		[390, 844],
		[820, 1180]
	] as const
).entries())
	test(
		`targets are 44 px in both directions, ${width} × ${height}`,
		inCiBeyond(1, i),
		async ({ page }) => {
			await page.setViewportSize({ width, height });
			for (const path of [
				'/en/',
				'/zh/partner/cl/',
				'/en/area/hangzhou/',
				'/en/list/?q=chile',
				'/zh/data/'
			]) {
				await page.goto(path);
				await expect(page.locator('h1')).toBeAttached();
				const small = await page.evaluate(() =>
					[...document.querySelectorAll('button, select, input, summary, [role=slider], a')]
						.filter((e) => e.checkVisibility() && !e.classList.contains('visually-hidden'))
						// Links in running text, and the ticks of the clock, which the slider and the list reach too.
						.filter((e) => e.matches('.standalone') || !e.closest('p, svg, dd, .skip, .ticks'))
						.flatMap((e) => {
							const { width, height } = e.getBoundingClientRect();
							const more = getComputedStyle(e, '::after');
							const grown = more.content === 'none' || more.position !== 'absolute';
							const [w, h] = grown
								? [width, height]
								: [parseFloat(more.width), parseFloat(more.height)];
							return w < 43.5 || h < 43.5 ? [`${e.outerHTML.slice(0, 90)} ${w}×${h}`] : [];
						})
				);
				expect.soft(small, path).toEqual([]);
			}
		}
	);
