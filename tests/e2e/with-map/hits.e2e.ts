/** What lies under the pointer on MapLibre's map: on which day, beside which panel; and its way by keys. */
import { expect, open, test } from '../one-map.ts';

test('what lies under the pointer depends on the day', async ({ page }) => {
	const overAustralia = async () => {
		const box = await page.getByRole('application').boundingBox();
		if (!box) throw new Error('the map has no box');
		await page.mouse.move(box.x + 5, box.y + 5);
		await page.mouse.move(box.x + box.width * 0.45, box.y + box.height * 0.71, { steps: 3 });
	};
	await open(page, '/en/?t=2014-06-01');
	await overAustralia();
	await expect(page.getByRole('tooltip')).toHaveCount(0);
	await open(page, '/en/?t=2018-06-01');
	await overAustralia();
	await expect(page.getByRole('tooltip')).toContainText('Australia');
	const card = page.getByRole('tooltip');
	await expect(card).toContainText('unconfirmed');
	await expect(card).toContainText('Partner country · since 15 September 2017');
	const before = await card.boundingBox();
	const box = await page.getByRole('application').boundingBox();
	if (!box || !before) throw new Error('the map or the card has no box');
	await page.mouse.move(box.x + box.width * 0.45 + 40, box.y + box.height * 0.71 + 10, {
		steps: 3
	});
	await expect.poll(async () => (await card.boundingBox())?.x).toBeCloseTo(before.x + 40, 0);
	expect((await card.boundingBox())?.y).toBeCloseTo(before.y + 10, 0);
	await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.9);
	await expect(card).toHaveCount(0);
	await overAustralia();
	await expect(card).toHaveCount(1);
	await page.mouse.move(box.x + box.width / 2, 5);
	await expect(card).toHaveCount(0);
});

test('a click on a country opens its page, Escape closes it, Back returns', async ({ page }) => {
	await open(page, '/en/?t=2018-06-01');
	const box = await page.getByRole('application').boundingBox();
	if (!box) throw new Error('the map has no box');
	await page.mouse.click(box.x + box.width * 0.45, box.y + box.height * 0.71);
	await expect(page).toHaveURL('/en/partner/au/?t=2018-06-01');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Australia');
	const panel = await page.getByRole('complementary', { name: 'Record' }).boundingBox();
	const scale = await page.getByText(/^\d+\skm$/).boundingBox();
	expect((scale?.x ?? Infinity) + (scale?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL('/en/?t=2018-06-01');
	await page.goBack();
	await expect(page).toHaveURL('/en/partner/au/?t=2018-06-01');
	await page.goForward();
	await expect(page).toHaveURL('/en/?t=2018-06-01');
});

test('the map can be walked with the arrow keys and opened with Enter', async ({ page }) => {
	await open(page, '/en/');
	await page.getByRole('application').focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('tooltip')).toBeVisible();
	const name = await page.getByRole('tooltip').locator('strong').textContent();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('tooltip').locator('strong')).not.toHaveText(name ?? '');
	const second = await page.getByRole('tooltip').locator('strong').textContent();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(second ?? '?');
});

test.describe('a comparison', () => {
	test('shows what ended on the map, where it can be hit, and else not', async ({ page }) => {
		// Alashankou alone in the middle of what no panel covers.
		await open(page, '/en/?t=2025-09-30&from=2024-01-01&m=82.57,45.17,6');
		const point = async () => {
			const map = await page.getByRole('application').boundingBox();
			const changes = page.getByRole('complementary', { name: 'What changed' });
			const panel = (await changes.isVisible()) ? await changes.boundingBox() : null;
			if (!map) throw new Error('the map has no box');
			const x = map.x + (map.width - (panel?.width ?? 0)) / 2;
			const y = map.y + map.height / 2;
			await page.mouse.move(x - 40, y - 60);
			await page.mouse.move(x, y, { steps: 3 });
		};
		const tip = page.getByRole('tooltip').filter({ hasText: 'Alashankou' });
		await point();
		await expect(tip).toHaveCount(1);
		await page.getByRole('button', { name: 'Compare', exact: true }).click();
		await expect(page.getByRole('complementary', { name: 'What changed' })).toHaveCount(0);
		await point();
		await expect(tip).toHaveCount(0);
	});
});

test.describe('the camera', () => {
	test('shows the selection beside the panel, and above the sheet of a phone', async ({ page }) => {
		const middle = async () => {
			const map = await page.getByRole('application').boundingBox();
			const panel = await page.getByRole('complementary', { name: 'Record' }).boundingBox();
			if (!map || !panel) throw new Error('the map or the panel has no box');
			const isBelow = panel.width > map.width / 2;
			const [right, bottom] = isBelow
				? [map.x + map.width, panel.y]
				: [panel.x, map.y + map.height];
			await page.mouse.move(map.x + 3, map.y + 3);
			await page.mouse.move((map.x + right) / 2, (map.y + bottom) / 2, { steps: 3 });
		};
		const card = page.getByRole('tooltip').filter({ hasText: 'pilot zone' });
		await open(page, '/en/zone/srec-shanghai/', { width: 1440, height: 900 });
		await middle();
		await expect(card).toHaveCount(1);
		await page.setViewportSize({ width: 390, height: 844 });
		await expect(async () => {
			await middle();
			await expect(card).toHaveCount(1, { timeout: 500 });
		}).toPass();
		// The border note keeps clear of the scale, whose bar may be 100 px long.
		const note = await page.locator('.stage > .note').boundingBox();
		const scale = await page.locator('.maplibregl-ctrl-scale').boundingBox();
		const longest = (scale?.x ?? 0) + (scale?.width ?? 0) - 100;
		expect((note?.x ?? Infinity) + (note?.width ?? 0)).toBeLessThanOrEqual(longest);
	});
});
