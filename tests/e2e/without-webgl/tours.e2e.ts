/** Tours: from the map into one, through it by link, key and finger, out again; and all of it without scripts. */
import { inCi } from '../ci.ts';
import { latestDay } from '../edition.ts';
import { clock, count, expect, open, test } from '../visit.ts';

const TOUR = '/en/tour/circle-of-friends';

test('a tour is walked by links, keys and a finger, and the map goes along', async ({ page }) => {
	await open(page, '/en/?theme=dark');
	await page.getByRole('link', { name: 'Tours', exact: true }).click();
	await page.getByRole('link', { name: 'How the circle of friends grew' }).click();
	await page.getByRole('link', { name: 'Start', exact: true }).click();
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText('Thirteen areas at home');
	await expect(page).toHaveURL(`${TOUR}/before/?theme=dark`);
	await expect(clock(page)).toHaveAttribute('datetime', '2016-10-31');
	await expect(count(page, 'partners')).toHaveText('0');

	await page.getByRole('link', { name: 'Next: The first lies across the Pacific' }).last().click();
	await expect(page).toHaveURL(`${TOUR}/chile/?theme=dark`);
	await expect(clock(page)).toHaveAttribute('datetime', '2016-11-30');
	await expect(count(page, 'partners')).toHaveText('1');
	await expect(page.getByText('Stop 2 of 14', { exact: true })).toBeVisible();

	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(`${TOUR}/new-zealand/?theme=dark`);
	await expect(heading).toHaveText('Wellington is next');
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(`${TOUR}/chile/?theme=dark`);

	await page.getByRole('article').evaluate((article) => {
		const finger = { pointerType: 'touch', pointerId: 7, isPrimary: true, bubbles: true };
		article.dispatchEvent(
			new PointerEvent('pointerdown', { ...finger, clientX: 1300, clientY: 300 })
		);
		article.dispatchEvent(
			new PointerEvent('pointerup', { ...finger, clientX: 1180, clientY: 310 })
		);
	});
	await expect(page).toHaveURL(`${TOUR}/new-zealand/?theme=dark`);
	await page.goBack();
	await expect(page).toHaveURL(`${TOUR}/chile/?theme=dark`);
	await expect(clock(page)).toHaveAttribute('datetime', '2016-11-30');

	await page.getByRole('link', { name: 'Open this view on the map' }).click();
	await expect(page).toHaveURL(/\/en\/partner\/cl\/\?m=/);
	await expect(clock(page)).toHaveAttribute('datetime', '2016-11-30');
	await page.goBack();
	await page.getByRole('link', { name: 'Close the tour' }).click();
	await expect(page).toHaveURL('/en/?t=2016-11-30&theme=dark');
});

test(
	'moving the clock on a stop is in its address, which opens it so again',
	inCi,
	async ({ page }) => {
		await open(page, `${TOUR}/italy/`);
		await expect(page).toHaveURL(`${TOUR}/italy/`);
		await page.getByRole('slider').focus();
		await page.keyboard.press('End');
		await expect(page).toHaveURL(`${TOUR}/italy/?t=latest`);
		await page.reload();
		await expect(clock(page)).toHaveAttribute('datetime', latestDay);
		await page.getByRole('link', { name: '切换为中文' }).click();
		await expect(page).toHaveURL('/zh/tour/circle-of-friends/italy/?t=latest');
		const heading = page.getByRole('heading', { level: 1 });
		await expect(heading).toHaveText('2019年3月，罗马');
	}
);

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('a tour is read from stop to stop, with its map, its notes and its sources', async ({
		page
	}) => {
		await page.goto('/zh/tour/');
		await page.getByRole('link', { name: '从杭州到178个综试区' }).click();
		await page.getByRole('link', { name: '开始', exact: true }).click();
		await expect(page).toHaveURL('/zh/tour/from-hangzhou/before/');
		await page.getByRole('link', { name: '下一站：一座城市，一场试验' }).last().click();
		await expect(page).toHaveURL('/zh/tour/from-hangzhou/hangzhou/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('一座城市，一场试验');
		await expect(clock(page)).toHaveAttribute('datetime', '2015-03-12');
		const drawing = page.locator('svg.world');
		await expect(drawing).toHaveAttribute('data-of', 'tour/from-hangzhou/hangzhou');
		// Those that look alike are one element; the one that is told of stands on it.
		await expect(drawing.locator('use.area.on')).toHaveCount(1);
		await expect(drawing.locator('.area.on.selected')).toHaveCount(1);
		await expect(drawing.locator('.arcs')).toBeHidden();
		await page.getByText('讲解词').click();
		await expect(page.getByText('日期为公布日')).toBeVisible();
		await page.locator('summary').filter({ hasText: '来源' }).click();
		await expect(
			page
				.getByRole('article')
				.getByRole('link', { name: /杭州综试区批复/ })
				.first()
		).toBeVisible();
		await expect(page.getByRole('link', { name: '演示' })).toBeHidden();
	});
});
