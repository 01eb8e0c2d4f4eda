/** The SVG map: the first paint of every page, and the map itself where scripts or WebGL2 are missing. */
import type { Page } from '@playwright/test';
import { inCi } from '../ci.ts';
import { areaPosition, latestCounts } from '../edition.ts';
import { clock, count, expect, open, slider, test } from '../visit.ts';

/** Where a country's point stands in the window. */
async function spotOf(page: Page, feature: string): Promise<{ x: number; y: number }> {
	// Drawn for the width that the list leaves.
	await expect(page.locator('.picture .density.large')).toHaveCount(0);
	const box = await page.locator(`circle[data-f="${feature}"]`).first().boundingBox();
	if (!box) throw new Error(`${feature} is not drawn`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the map is drawn and linked: countries, areas, the pilot zone', async ({ page }) => {
		await page.goto('/en/');
		const australia = page.locator('.picture').getByRole('link', { name: 'Australia' });
		await expect(australia).toBeVisible();
		await expect(page.locator('.picture .area.on')).toHaveCount(178);
		await expect(page.locator('.picture .zone.on').first()).toBeVisible();
		await australia.click({ position: { x: 60, y: 60 } });
		await expect(page).toHaveURL('/en/partner/au/');
		await expect(page.locator('.picture .map-partner.selected')).toBeVisible();
	});

	test('on paper the map stands between the name and the facts, and takes what they leave', async ({
		page
	}) => {
		// A4 without its margins, CSS pixels.
		await page.setViewportSize({ width: 688, height: 1047 });
		await page.emulateMedia({ media: 'print' });
		await page.goto('/zh/area/hangzhou/');
		const box = async (selector: string) => (await page.locator(selector).boundingBox())!;
		const [name, map, facts] = [
			await box('.panel header'),
			await box('.picture'),
			await box('.panel .body')
		];
		expect(map.y - (name.y + name.height)).toBeLessThan(24);
		expect(facts.y - (map.y + map.height)).toBeLessThan(48);
		expect(map.height).toBeGreaterThan(300);
	});

	test('a record page shows where it is, beside its text', async ({ page }) => {
		await page.goto('/zh/area/hangzhou/');
		const mark = page.locator('.picture .area.selected');
		const box = await mark.boundingBox();
		const panel = await page.locator('.panel').boundingBox();
		expect(box && panel && box.x < panel.x && box.x > 100).toBe(true);
	});
});

test.describe('without WebGL2', () => {
	test.use({ viewport: { width: 1280, height: 800 } });

	test('a browser that has never heard of it fetches nothing of MapLibre', async ({ page }) => {
		await page.addInitScript(() => Reflect.deleteProperty(window, 'WebGL2RenderingContext'));
		const fetched: string[] = [];
		page.on('request', (request) => fetched.push(request.url()));
		await open(page, '/en/');
		expect(fetched.filter((url) => /topo|maplibre|worker/.test(url))).toEqual([]);
	});

	test('a browser that promises it and refuses gets the drawn map, and nothing of MapLibre stays in the page', async ({
		page
	}) => {
		await open(page, '/en/');
		expect(await page.evaluate(() => 'WebGL2RenderingContext' in window)).toBe(true);
		await expect(page.locator('.maplibregl-canvas-container')).toHaveCount(0);
	});

	test('the pointer names what lies under it and opens it', async ({ page }) => {
		await open(page, '/en/?t=2018-06-01');
		const { x, y } = await spotOf(page, 'partner-points/3');
		await page.mouse.move(x + 20, y + 20);
		const tooltip = page.getByRole('tooltip');
		await expect(tooltip.locator('strong')).toHaveText('Australia');
		await page.mouse.click(x + 20, y + 20);
		await expect(page).toHaveURL('/en/partner/au/?t=2018-06-01');
		await expect(page.locator('.picture .map-partner.selected')).toBeVisible();
	});

	test('what is not in force is not hit', async ({ page }) => {
		await open(page, '/en/?t=2014-06-01');
		await expect(page.locator('.picture .map-partner.on')).toHaveCount(0);
		await page.mouse.move(560, 480);
		await expect(page.getByRole('tooltip')).toHaveCount(0);
	});

	test('arrow keys walk the records, Enter opens', async ({ page }) => {
		await open(page, '/en/');
		await page.getByRole('application').focus();
		await page.keyboard.press('ArrowRight');
		const name = page.getByRole('tooltip').locator('strong');
		const first = await name.textContent();
		await page.keyboard.press('ArrowRight');
		await expect(name).not.toHaveText(first ?? '');
		const second = await name.textContent();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toContainText(second ?? '?');
	});

	test('the clock colours the countries', async ({ page }) => {
		await open(page, '/en/');
		const on = page.locator('.picture .outlines .on');
		const all = await on.count();
		expect(all).toBeGreaterThan(30);
		await slider(page).focus();
		await page.keyboard.press('Home');
		await expect(clock(page)).toHaveAttribute('datetime', '2013-01-01');
		await expect(on).toHaveCount(0);
		await expect(page.locator('.picture .area.on')).toHaveCount(0);
		await page.keyboard.press('End');
		await expect(on).toHaveCount(all);
		await expect(count(page, 'areas')).toHaveText('178');
		await expect(page.locator('.picture .area.on')).toHaveCount(178);
	});

	test('layers are switched, drawn when they were not, and members are outlined', async ({
		page
	}) => {
		await open(page, '/en/');
		await page.getByRole('button', { name: /36\s*partners/ }).click();
		await expect(page.locator('.picture .arcs')).toBeHidden();
		await page.getByRole('button', { name: 'Layers' }).click();
		await page.getByRole('switch', { name: /^RCEP/ }).click();
		await expect(page.locator('[data-members] use.member[href$="#c-JP"]')).toBeVisible();
		await page.getByRole('switch', { name: /pavilions/ }).click();
		await expect(page.locator('.picture [data-layer="pavilions"] .on')).toHaveCount(
			latestCounts.pavilion
		);
	});

	test(
		'what its agreements bind together with a country is outlined, on the day shown',
		inCi,
		async ({ page }) => {
			await open(page, '/en/partner/cl/?t=2025-09-30');
			await expect(page.locator('.picture .outlines .related')).toHaveCount(4);
			// New Zealand, Thailand, Italy, and Singapore, whose outline is too small to be in the file of the ground. The Pacific partnership binds Chile and Canada, and the United Kingdom since the end of 2024.
			await expect(page.locator('.picture [data-bound="CA"]')).toBeVisible();
			await expect(page.locator('.picture [data-bound="GB"]')).toHaveCount(1);
			await page.goto('/en/partner/cl/?t=2024-11-30');
			await expect(page.locator('.picture [data-bound="CA"]')).toBeVisible();
			await expect(page.locator('.picture [data-bound="GB"]')).toHaveCount(0);
			await page.getByRole('link', { name: 'Silk Road E-commerce Map' }).first().click();
			await expect(page.locator('.picture .related, .picture .bound')).toHaveCount(0);
		}
	);

	test('two days are compared: what stayed, what was added, and a cross where one ended', async ({
		page
	}) => {
		await open(page, '/en/?t=2025-09-30&from=2019-12-25');
		await expect(page.locator('.picture .map-partner.added').first()).toBeVisible();
		await expect(page.locator('.picture .map-partner.kept').first()).toBeVisible();
		// Of 122 added, two ended in the same time.
		await expect(page.locator('.picture .area.added')).toHaveCount(120);
		const crosses = page.locator('.picture .area.ended .map-cross');
		await expect(crosses).toHaveCount(3);
		await expect(crosses.first()).toBeVisible();
		await page.getByRole('button', { name: 'Compare', exact: true }).click();
		await expect(page.locator('.picture :is(.added, .kept, .ended)')).toHaveCount(0);
		await expect(page.locator('.picture .map-cross').first()).toBeHidden();
	});

	test('far off one number stands for China; a click opens it, then a province, whose cities are named', async ({
		page
	}) => {
		await open(page, '/en/?t=2025-09-30');
		const numbers = page.locator('.picture .density.on:not(.small, .large)');
		await expect(numbers).toHaveCount(1);
		await expect(numbers.locator('use')).toHaveAttribute('href', /#n178$/);
		const areas = page.locator('.picture .area.on').first();
		await expect(areas).toBeHidden();
		await numbers.click();
		await expect(page).toHaveURL(/m=[\d.]+,[\d.]+,1\.9/);
		await expect.poll(() => numbers.count()).toBeGreaterThan(25);
		const read = await numbers
			.locator('use')
			.evaluateAll((all) => all.map((use) => Number(use.getAttribute('href')?.split('#n')[1])));
		expect(read.reduce((sum, n) => sum + n, 0)).toBe(178);
		await numbers.filter({ has: page.locator('use[href$="#n21"]') }).click();
		const guangzhou = `[data-f="areas/${areaPosition('guangzhou')}"]`;
		await expect(page.locator(`.picture .labels ${guangzhou}`)).toBeVisible();
		await expect(areas).toBeVisible();
		await expect(numbers).toHaveCount(0);
	});

	test('buttons and dragging move it, and the address follows', inCi, async ({ page }) => {
		await open(page, '/en/');
		const before = await spotOf(page, 'partner-points/3');
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect(page).toHaveURL(/\/en\/\?m=[\d.,-]+$/);
		const zoomed = await spotOf(page, 'partner-points/3');
		expect(zoomed).not.toEqual(before);
		await page.mouse.move(500, 300);
		await page.mouse.down();
		await page.mouse.move(560, 330, { steps: 4 });
		await page.mouse.up();
		await expect
			.poll(async () => Math.round((await spotOf(page, 'partner-points/3')).x - zoomed.x))
			.toBeCloseTo(60, -1);
		await page.getByRole('button', { name: 'Whole map' }).click();
		await expect(page).toHaveURL('/en/');
		expect((await spotOf(page, 'partner-points/3')).x).toBeCloseTo(before.x, 0);
	});

	test('two fingers make it larger, about the place between them', async ({ page }) => {
		await open(page, '/en/');
		const session = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
			session.send('Input.dispatchTouchEvent', {
				type,
				touchPoints:
					apart === undefined
						? []
						: [
								{ id: 0, x: middle.x - apart, y: middle.y },
								{ id: 1, x: middle.x + apart, y: middle.y }
							]
			});
		const middle = await spotOf(page, 'partner-points/3');
		const other = await spotOf(page, 'partner-points/0');
		await touch('touchStart', 40);
		for (const apart of [60, 90, 120]) await touch('touchMove', apart);
		await touch('touchEnd');
		await expect(page).toHaveURL(/\/en\/\?m=/);
		const [here, there] = [
			await spotOf(page, 'partner-points/3'),
			await spotOf(page, 'partner-points/0')
		];
		expect(Math.hypot(here.x - middle.x, here.y - middle.y)).toBeLessThan(3);
		expect((there.x - here.x) / (other.x - middle.x)).toBeCloseTo(3, 1);
	});

	test('pages that came without a drawing are drawn', inCi, async ({ page }) => {
		await page.goto('/en/list/');
		await page.getByRole('link', { name: 'Map', exact: true }).click();
		await expect(page.locator('main')).toHaveAttribute('data-map');
		await expect(page.locator('.picture .outlines .on').first()).toBeVisible();
	});

	test('the records stand as a list with working links, and the clock works', async ({ page }) => {
		await open(page, '/en/?t=2020-02-26');
		await expect(page.getByText('This device draws the map as a picture.')).toBeVisible();
		await expect(page.locator('.picture .outlines .on').first()).toBeVisible();
		await expect(
			page.locator('.index').getByRole('link', { name: 'Chile', exact: true })
		).toBeVisible();
		await expect(
			page.locator('.index').getByRole('link', { name: 'Kenya', exact: true })
		).toHaveCount(0);
		await slider(page).focus();
		await page.keyboard.press('End');
		await expect(count(page, 'partners')).toHaveText('36');
		await page.locator('.index').getByRole('link', { name: 'Kenya', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Kenya');
	});
});
