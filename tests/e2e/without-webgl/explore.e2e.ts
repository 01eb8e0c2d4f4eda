/** The clock, the counts and the layers of the map page, whoever draws the map. */
import { latestCounts, latestDay } from '../edition.ts';
import { clock, count, expect, open, slider, test } from '../visit.ts';

test('the map opens on the latest day with the official counts', async ({ page }) => {
	await open(page, '/en/');
	await expect(clock(page)).toHaveAttribute('datetime', latestDay);
	await expect(count(page, 'partners')).toHaveText('36');
	await expect(count(page, 'areas')).toHaveText('178');
	await expect(count(page, 'pavilions')).toHaveText(String(latestCounts.pavilion));
	await expect(count(page, 'mechanisms')).toHaveText(String(latestCounts.mechanism));
	await expect(page).toHaveURL('/en/');
});

test('dragging moves day, counts and address; the address is written when it comes to rest', async ({
	page
}) => {
	await open(page, '/en/');
	const box = await slider(page).boundingBox();
	if (!box) throw new Error('the slider has no box');
	const y = box.y + box.height / 2;
	await page.mouse.move(box.x + box.width - 20, y);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.5, y, { steps: 8 });
	const middle = await clock(page).getAttribute('datetime');
	expect(middle).toMatch(/^20(19|20)-/);
	await expect(count(page, 'partners')).not.toHaveText('36');
	await page.mouse.up();
	await expect(page).toHaveURL(`/en/?t=${middle}`);
	expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
	await page.reload();
	await expect(clock(page)).toHaveAttribute('datetime', middle ?? '');
});

test('layers are switched in the key and in the drawer, and stand in the address', async ({
	page
}) => {
	await open(page, '/en/');
	await page.getByRole('button', { name: /36\s*partners/ }).click();
	await expect(page).toHaveURL('/en/?layers=areas,silk-road-ecommerce-pilot-zone');
	await page.getByRole('button', { name: 'Layers' }).click();
	await page.getByRole('switch', { name: /^RCEP/ }).click();
	await expect(page).toHaveURL('/en/?layers=areas,silk-road-ecommerce-pilot-zone,rcep');
	await page.goBack();
	await expect(page).toHaveURL('/en/?layers=areas,silk-road-ecommerce-pilot-zone');
	await expect(page.getByRole('switch', { name: /^RCEP/ })).toHaveAttribute(
		'aria-checked',
		'false'
	);
	await page.goBack();
	await expect(page.getByRole('button', { name: /36\s*partners/ })).toHaveAttribute(
		'aria-pressed',
		'true'
	);

	// One alone, by key or finger, and what showed before; the same by two clicks on it.
	const only = page.getByRole('button', { name: 'Only Comprehensive pilot areas' });
	await only.press('Enter');
	await expect(page).toHaveURL('/en/?layers=areas');
	await expect(only).toHaveAttribute('aria-pressed', 'true');
	await only.click();
	await expect(page).toHaveURL('/en/');
	await page.getByRole('switch', { name: /^Partner countries/ }).dblclick();
	await expect(page).toHaveURL('/en/?layers=partners');
	await expect(page.getByRole('link', { name: 'Haikou' })).toBeVisible();
});
