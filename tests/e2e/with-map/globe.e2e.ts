/** The map's two presets. */
import { inCi } from '../ci.ts';
import { expect, open, test } from '../one-map.ts';

test('turns from flat to globe and back, and says which comes next', async ({ page }) => {
	await open(page, '/en/', undefined, true);
	const map = page.getByRole('application');
	await page.getByRole('button', { name: 'Globe', exact: true }).click();
	await expect(map).toHaveClass(/globe/);
	await expect(map).not.toHaveClass(/changing/);
	await expect(map.locator('.limb')).toBeVisible();
	await page.getByRole('button', { name: 'Flat map', exact: true }).click();
	await expect(map).not.toHaveClass(/globe|changing/);
	await expect(map.locator('.limb')).toHaveCount(0);
});

test('turns back when it is asked again on the way', inCi, async ({ page }) => {
	await open(page, '/en/', undefined, true);
	const map = page.getByRole('application');
	await page
		.getByRole('button', { name: 'Globe', exact: true })
		.evaluate((button: HTMLElement) => (button.click(), button.click()));
	await expect(map).not.toHaveClass(/globe|changing/);
	await expect(page.getByRole('button', { name: 'Globe', exact: true })).toBeVisible();
});

test('north up is told in the address, so that the link shows what is seen', async ({ page }) => {
	await open(page, '/en/?m=104,35,3,30,0');
	await page.getByRole('button', { name: 'North up' }).click();
	await expect(page).toHaveURL('/en/?m=104,35,3');
});
