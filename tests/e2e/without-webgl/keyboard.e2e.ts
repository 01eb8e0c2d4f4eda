/** The whole journey without a pointer: find Chile, read its sources, compare two dates, share; and where the focus goes. */
import { clock, expect, open, slider, test } from '../visit.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('find Chile, read its sources, compare two dates, share: by keyboard alone', async ({
	page
}) => {
	await open(page, '/en/');
	await page.keyboard.press('/');
	await expect(page.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('zhili');
	await expect(page.getByRole('option', { name: /Chile/ }).first()).toHaveAttribute(
		'aria-selected',
		'true'
	);
	await page.keyboard.press('Enter');
	const heading = page.getByRole('heading', { level: 1, name: /Chile/ });
	await expect(heading).toBeFocused();

	const sources = page.getByRole('button', { name: /^Sources:/ }).first();
	for (let i = 0; i < 10 && !(await sources.evaluate((e) => e === document.activeElement)); i++)
		await page.keyboard.press('Tab');
	await expect(sources).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('group', { name: 'Sources' }).first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(sources).toBeFocused();
	await expect(heading).toBeVisible();

	await page
		.getByRole('button', { name: /^Compare/ })
		.first()
		.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/from=/);
	await slider(page).focus();
	const before = await clock(page).getAttribute('datetime');
	await slider(page).press('ArrowLeft');
	await expect(clock(page)).not.toHaveAttribute('datetime', before ?? '');

	await page.getByRole('button', { name: 'Share this view' }).first().focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Copy link' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/partner\/cl\/\?.*from=/
	);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Share this view' }).first()).toBeFocused();
	await expect(heading).toBeVisible();
});

test('the focus goes to the heading of a record and back to the map, with Escape and with Back', async ({
	page
}) => {
	await open(page, '/en/');
	const map = page.getByRole('application');
	await map.focus();
	for (const back of [() => page.keyboard.press('Escape'), () => page.goBack()]) {
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		await back();
		await expect(map).toBeFocused();
	}
});

test('the focus comes back to the row of the list that was opened', async ({ page }) => {
	await open(page, '/en/list/?q=chile', 'list');
	const link = page.getByRole('row').getByRole('link', { name: 'Chile', exact: true });
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: /Chile/ })).toBeFocused();
	await page.goBack();
	await expect(link).toBeFocused();
});

test('the drawer of layers takes the focus and gives it back; the skip link leads past the bar', async ({
	page
}) => {
	await open(page, '/en/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
	const layers = page.getByRole('button', { name: 'Layers' });
	await layers.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: 'Layers and key' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(layers).toBeFocused();
});

test('live regions speak after a step and a pause, and are silent while the clock runs', async ({
	page
}) => {
	await open(page, '/en/?t=2016-01-15');
	const said = page.getByRole('region', { name: 'Clock' }).locator('[aria-live]');
	// A slider in focus is read by itself; a button is not.
	await page.getByRole('button', { name: 'Next event' }).first().press('Enter');
	await expect(said).toContainText('partner');
	await page.getByRole('button', { name: 'Play' }).press('Enter');
	await expect(said).toBeEmpty();
	await expect(clock(page)).not.toHaveAttribute('datetime', '2016-01-15');
	await expect(said).toBeEmpty();
	await page.getByRole('button', { name: 'Pause' }).press('Enter');
	await expect(said).not.toBeEmpty();
});
