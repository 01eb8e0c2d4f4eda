import type { Page } from '@playwright/test';
import { expect, open, slider, test } from '../visit.ts';

const rows = (page: Page) => page.locator('tbody tr');
const names = (page: Page) => rows(page).getByRole('link');

test('the list follows the clock, and keeps the date in its links', async ({ page }) => {
	await open(page, '/en/list/?t=2018-06-01', 'list');
	const caption = page.locator('caption');
	await expect(caption).toContainText('in force on 1 June 2018');
	const before = await caption.textContent();
	await page.getByLabel('Kind').selectOption('partner');
	await expect(rows(page)).toHaveCount(36);
	await page.getByLabel('Status on the day').selectOption({ value: 'in-force' });
	await expect(rows(page)).toHaveCount(9);
	await slider(page).press('End');
	await expect(rows(page)).toHaveCount(36);
	await expect(caption).not.toHaveText(before ?? '');
	await open(page, '/en/list/?t=2018-06-01&q=chile', 'list');
	await names(page).first().click();
	await expect(page).toHaveURL('/en/partner/cl/?t=2018-06-01&q=chile');
});

test('it narrows by country, province, programme, batch and text, and sorts by every column', async ({
	page
}) => {
	await open(page, '/en/list/', 'list');
	await page.getByLabel('Province').selectOption({ label: 'Hainan' });
	await expect(rows(page).filter({ hasText: 'Haikou' }).first()).toBeVisible();
	await expect(rows(page).filter({ hasText: 'Hangzhou' })).toHaveCount(0);
	await page.getByLabel('Batch').selectOption({ label: 'Batch 1' });
	await expect(page.getByText('Nothing matches')).toBeVisible();
	await page.getByRole('button', { name: 'Clear filters' }).click();
	await page.getByLabel('Kind').selectOption('partner');
	await page.getByRole('button', { name: /^Name/ }).click();
	await expect(names(page).first()).toHaveText('Argentina');
	await page.getByRole('button', { name: /^Name/ }).click();
	await expect(page.getByRole('columnheader', { name: /^Name/ })).toHaveAttribute(
		'aria-sort',
		'descending'
	);
	await page.getByLabel('Name contains').fill('智利');
	await expect(names(page)).toHaveText(['Chile']);
	await expect(page).toHaveURL(/q=/);
});

test('what is chosen before the scripts come is chosen', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((done) => (release = done));
	await page.route('**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/en/list/', { waitUntil: 'commit' });
	await page.getByLabel('Kind').selectOption('partner');
	await page.getByLabel('Status on the day').selectOption('in-force');
	await expect(rows(page).filter({ hasText: 'Hangzhou' }).first()).toBeVisible();
	release();
	await expect(rows(page).filter({ hasText: 'Hangzhou' })).toHaveCount(0);
	await expect(page.getByLabel('Kind')).toHaveValue('partner');
	await expect(page.getByLabel('Status on the day')).toHaveValue('in-force');
	await page.getByRole('button', { name: 'Clear filters' }).click();
	await expect(rows(page).filter({ hasText: 'Hangzhou' }).first()).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('all records stand there, kind by kind and by date', async ({ page }) => {
		await page.goto('/en/list/');
		await expect(names(page).first()).toHaveText('Chile');
		expect(await rows(page).count()).toBeGreaterThan(500);
	});
});
