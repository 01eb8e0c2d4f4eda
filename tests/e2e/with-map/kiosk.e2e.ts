/** A booth whose graphics fail: its map comes back, or gives way to the picture; and a reset undoes what a visitor did to it. */
import { attract, bar, enter, open, wait } from '../booth.ts';
import { inCi } from '../ci.ts';
import { expect, test } from '../visit.ts';

test.use({
	hasTouch: true,
	viewport: { width: 960, height: 600 },
	tolerated: /WebGL|context/i
});

test('a reset turns the globe of a visitor flat', async ({ page }) => {
	// A lower booth has no room for the globe's button.
	await page.setViewportSize({ width: 960, height: 900 });
	await open(page, { dwell: 300 }, 'ready');
	await enter(page);
	await page.getByRole('button', { name: '地球仪', exact: true }).click();
	await expect(page.locator('.map')).toHaveClass(/globe/);
	await bar(page).getByRole('button', { name: '重新开始' }).click();
	await expect(attract(page)).toBeVisible();
	await expect(page.locator('.map')).not.toHaveClass(/globe/);
});

test(
	'a map that is not drawn any more is made anew three times, and then gives way to the picture',
	inCi,
	async ({ page }) => {
		await open(page, { dwell: 300 }, 'ready');
		const title = page.locator('.panel h1');
		const told = (await title.textContent()) ?? '';
		// No frame comes any more: made anew three times within an hour, and then no more.
		await page.evaluate(() => {
			window.requestAnimationFrame = () => 0;
			const made: Node[] = [];
			Object.assign(window, { made });
			const isMap = (node: Node) =>
				node instanceof Element && node.classList.contains('maplibregl-canvas-container');
			new MutationObserver((changes) =>
				made.push(...changes.flatMap(({ addedNodes }) => [...addedNodes].filter(isMap)))
			).observe(document.body, { childList: true, subtree: true });
		});
		const made = () => page.evaluate(() => (Reflect.get(window, 'made') as Node[]).length);
		for (const times of [1, 2, 3]) {
			await wait(page, times === 1 ? 30 : 85);
			await expect(page.locator('main')).toHaveAttribute('data-map', 'loading');
			await expect.poll(made).toBe(times);
		}
		await wait(page, 85);
		await expect(page.locator('main')).toHaveAttribute('data-map', 'list');
		await expect(page.locator('.picture .world')).toBeVisible();
		expect(await made()).toBe(3);
		await expect(attract(page)).toBeVisible();
		await enter(page);
		await bar(page).getByRole('button', { name: '下一站' }).click();
		await expect(title).not.toHaveText(told);
		await expect(page.locator('.picture .world')).toBeVisible();
	}
);

test(
	'a graphics context lost comes back; lost for good, the picture takes its place',
	inCi,
	async ({ page }) => {
		await open(page, { dwell: 300 }, 'ready');
		const lose = () =>
			page.evaluate(() => {
				const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
				const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
				lost?.loseContext();
				setTimeout(() => lost?.restoreContext(), 500);
			});
		await lose();
		await expect(page.locator('main')).toHaveAttribute('data-map', 'loading');
		await expect(page.locator('main')).toHaveAttribute('data-map', 'ready');
		await lose();
		await expect(page.locator('main')).toHaveAttribute('data-map', 'list');
		await expect(page.locator('.picture .world')).toBeVisible();
		await enter(page);
		await expect(bar(page)).toBeVisible();
	}
);
