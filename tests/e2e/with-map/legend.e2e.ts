import { expect, open, test } from '../one-map.ts';

test('the key shows what is on screen, and the rest when asked for', async ({ page }) => {
	// East Africa: Kenya and Rwanda, and nothing of China.
	await open(page, '/en/?t=2025-09-30&m=33,0,4');
	const strip = page.getByRole('region', { name: 'Key', exact: true });
	await expect(strip.getByRole('button', { name: 'Shanghai pilot zone' })).toHaveCount(0);
	const areas = strip.getByRole('button', { name: /178\s*pilot areas/ });
	await expect(areas.locator('svg')).toBeHidden();
	await expect(strip.getByRole('button', { name: /36\s*partners/ }).locator('svg')).toBeVisible();

	await page.getByRole('button', { name: 'Layers' }).click();
	const drawer = page.getByRole('region', { name: 'Layers and key' });
	const row = (name: RegExp) => drawer.getByRole('switch', { name });
	await expect(row(/^Partner countries\s*36/)).toBeVisible();
	await expect(row(/^Comprehensive pilot areas/)).toBeHidden();
	await expect(drawer.getByText('Batch 1')).toHaveCount(0);
	await expect(row(/^WTO e-commerce agreement/)).toBeVisible();
	await expect(row(/^RCEP/)).toBeHidden();

	// By key, what is not on screen can still be switched.
	const rest = drawer.getByText(/^Not on screen \(\d+\)$/);
	await rest.focus();
	await page.keyboard.press('Enter');
	await row(/^Comprehensive pilot areas\s*178/).press('Space');
	await expect(page).toHaveURL(/layers=partners,silk-road-ecommerce-pilot-zone/);

	// The whole map has all of it on screen.
	await page.getByRole('button', { name: 'Whole map' }).click();
	await expect(drawer.getByText('Batch 1')).toBeVisible();
	await expect(row(/^RCEP/)).toBeVisible();
	await expect(strip.getByRole('button', { name: 'Shanghai pilot zone' })).toBeVisible();
});
