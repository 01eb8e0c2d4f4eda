import { inCi, inCiBeyond } from '../ci.ts';
import { params } from '../../../src/lib/url/params.ts';
import { links } from '../../links.ts';
import { latestDay } from '../edition.ts';
import { test } from '../one-map.ts';
import { clock, count, expect, open, settled, test as onItsOwnPage } from '../visit.ts';

onItsOwnPage(
	'the bare address picks the stored language, then the browser’s, and keeps the query',
	async ({ page }) => {
		await page.goto('/?t=2020-02-26');
		await expect(page).toHaveURL('/en/?t=2020-02-26');
		await page.evaluate(() => localStorage.setItem('lang', 'zh'));
		await page.goto('/?t=2020-02-26');
		await expect(page).toHaveURL('/zh/?t=2020-02-26');
	}
);

test('a record opened without a day shows the day it came into force', async ({ page }) => {
	await open(page, '/en/partner/bd/');
	await expect(clock(page)).toHaveAttribute('datetime', '2025-05-31');
	await expect(page).toHaveURL('/en/partner/bd/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Bangladesh');
});

test('a record with the latest day says so in its address', async ({ page }) => {
	await open(page, '/en/partner/bd/?t=latest');
	await expect(clock(page)).toHaveAttribute('datetime', latestDay);
	await expect(page).toHaveURL('/en/partner/bd/?t=latest');
});

test('opening a record outside the shown time moves the clock, says so, and can be undone', async ({
	page
}) => {
	await open(page, '/en/?t=2018-01-01');
	await page.locator('header a[aria-current]').focus();
	await page.evaluate(() => {
		const link = document.createElement('a');
		link.href = '/en/partner/bd/';
		link.textContent = 'Bangladesh';
		link.id = 'outside';
		document.querySelector('main')?.append(link);
	});
	await page.locator('#outside').click();
	await expect(clock(page)).toHaveAttribute('datetime', '2025-05-31');
	const notice = page.getByRole('status').filter({ hasText: 'Clock moved to 31 May 2025' });
	await notice.getByRole('button', { name: 'Undo' }).click();
	await expect(clock(page)).toHaveAttribute('datetime', '2018-01-01');
});

test('changing the language keeps page, day, layers, camera and focus', async ({ page }) => {
	const query = '?t=2020-02-26&layers=areas&m=120.1,30.2,6';
	await open(page, `/en/area/hangzhou/${query}`);
	await page.getByRole('link', { name: '切换为中文' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`/zh/area/hangzhou/${query}`);
	await expect(page.getByRole('link', { name: 'Switch to English' })).toBeFocused();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('杭州');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	await expect(count(page, 'partners')).toHaveText('22');
	await expect(page.getByRole('slider', { name: '时间轴' })).toBeVisible();
});

test('a link with a camera opens there, and reload keeps it', async ({ page }) => {
	await open(page, '/en/?m=120.1,30.2,6');
	await page.reload();
	await settled(page);
	await expect(page).toHaveURL('/en/?m=120.1,30.2,6');
});

test('the camera is in the address once the visitor has moved it, and only then', async ({
	page
}) => {
	await open(page, '/en/');
	// A drawing that takes its place would end the drag.
	await expect(page.locator('.picture svg[data-whole]')).toBeVisible();
	const box = await page.getByRole('application').boundingBox();
	if (!box) throw new Error('the map has no box');
	await page.mouse.move(box.x + 700, box.y + 300);
	await page.mouse.down();
	await page.mouse.move(box.x + 600, box.y + 280, { steps: 5 });
	await page.mouse.up();
	await expect(page).toHaveURL(/\/en\/\?m=-?[\d.]+,-?[\d.]+,[\d.]+$/);
});

for (const [address, used, said] of [
	['/en/?t=2025-13', '2025-12-31', 't=2025-13'],
	['/en/?t=1999', '2013-01-01', 't=1999'],
	['/en/?t=banana', latestDay, 't=banana'],
	['/en/?m=1,2', latestDay, 'm=1,2'],
	['/en/?layers=gold', latestDay, 'layers=gold']
])
	test(`the bad address ${address} shows the nearest view and says so`, async ({ page }) => {
		await open(page, address ?? '');
		await expect(clock(page)).toHaveAttribute('datetime', used ?? '');
		await expect(page.getByRole('status').filter({ hasText: said ?? '' })).toBeVisible();
	});

test('unknown keys are dropped from the address', async ({ page }) => {
	await open(page, '/en/?utm_source=x&t=2020-02-26');
	await expect(page).toHaveURL('/en/?t=2020-02-26');
});

test.describe('an unknown address', () => {
	test.use({ tolerated: /status of 404/ });
	for (const [address, words] of [
		['/en/partner/zz/', 'There is no such page'],
		['/zh/partner/zz/', '没有此页面'],
		['/zh/nothing/here/', '没有此页面']
	])
		test(`${address} says so in its language, with search and map`, async ({ page }) => {
			const response = await open(page, address ?? '');
			expect(response?.status()).toBe(404);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(words ?? '');
			await expect(page.getByRole('search')).toBeVisible();
		});
});

/** A kiosk goes on by itself, and so does a frame that plays. */
const goesOn = /mode=kiosk|play=/;
/** Pages of figures and of the data, and the notes of a speaker, have no map. */
const hasNoMap = /^\/(en|zh)\/(figures|data|present)\//;
for (const [i, shape] of [...new Set(links.map((link) => link.shape))].entries())
	test(
		`published links open, and are written as they are said to be: ${shape}`,
		inCiBeyond(2, i),
		async ({ page }) => {
			for (const { link, canonical } of links.filter((one) => one.shape === shape)) {
				expect((await page.goto(link))?.status(), link).toBe(200);
				// Two days side by side are drawn maps everywhere.
				const state = link.includes('compare=side') ? 'ready' : 'list';
				if (hasNoMap.test(link)) await expect(page.getByRole('heading').first()).toBeVisible();
				else await expect(page.locator('main')).toHaveAttribute('data-map', state);
				const { pathname, search, hash } = new URL(canonical, 'https://x');
				await expect(page).toHaveURL(goesOn.test(link) ? /mode=/ : pathname + search + hash);
			}
		}
	);

test.describe('markup in an address', () => {
	test.use({ tolerated: /status of 404|in the address is not valid/ });
	const markup = encodeURIComponent(`"'><img src=x data-foreign></script><svg data-foreign>`);
	const query = [...params.map(({ key }) => key), 'other']
		.filter((key) => key !== 'mode')
		.map((key) => `${key}=${markup}`)
		.join('&');
	for (const [i, [name, path]] of Object.entries({
		map: `/en/?${query}`,
		frame: `/en/?${query}&mode=embed`,
		list: `/zh/list/?${query}`,
		record: `/en/partner/cl/?${query}#${markup}`,
		figures: `/zh/figures/?${query}`,
		story: `/en/story/?${query}#story=${markup}`,
		'unknown address': `/en/partner/${markup}/?${query}`
	}).entries())
		test(`is text alone: ${name}`, inCiBeyond(2, i), async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('main')).toBeVisible();
			// A frame says so in the console.
			if (name === 'frame') await expect(page).not.toHaveURL(/other=/);
			else
				await expect(
					page.getByRole('status').filter({ hasText: '<img src=x data-foreign>' })
				).toBeVisible();
			if (name === 'map') {
				await page.getByRole('button', { name: 'Share this view' }).click();
				await expect(page.getByRole('dialog').getByRole('img').first()).toBeVisible();
			}
			await expect(page.locator('[data-foreign]')).toHaveCount(0);
		});
});

test(
	'two days side by side open from a link, in the other language, as one map and back',
	inCi,
	async ({ page }) => {
		const query = '?t=2025-09-30&from=2016-11-30&compare=side';
		const maps = page.locator('.sides').getByRole('application');
		await open(page, `/en/${query}`, 'ready');
		await expect(maps).toHaveCount(2);
		await page.getByRole('link', { name: '切换为中文' }).click();
		await expect(page).toHaveURL(`/zh/${query}`);
		await expect(page.getByRole('application', { name: '2016年11月30日的地图' })).toBeVisible();
		await page.getByRole('button', { name: '合为一图' }).click();
		await expect(page).toHaveURL('/zh/?t=2025-09-30&from=2016-11-30');
		await settled(page);
		await expect(maps).toHaveCount(0);
		await page.goBack();
		await settled(page, 'ready');
		await expect(maps).toHaveCount(2);
	}
);
