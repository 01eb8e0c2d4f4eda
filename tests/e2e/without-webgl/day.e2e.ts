/** The day shown, whoever draws the map: counts, slider, keys, play and field. */
import { inCi, inCiBeyond } from '../ci.ts';
import { latestDay } from '../edition.ts';
import { clock, count, expect, open, slider, test } from '../visit.ts';

for (const [i, [day, partners, areas]] of [
	['2020-02-26', '22', '59'],
	['2020-06-01', '22', '105'],
	['2023-11-23', '30', '165'],
	['2025-09-30', '36', '178']
].entries())
	test(
		`on ${day} there are ${partners} partners and ${areas} areas`,
		inCiBeyond(2, i),
		async ({ page }) => {
			await open(page, `/zh/?t=${day}`);
			await expect(count(page, 'partners')).toHaveText(partners ?? '');
			await expect(count(page, 'areas')).toHaveText(areas ?? '');
		}
	);

test('the clock is a slider that says the day, the counts and what is new', async ({ page }) => {
	await open(page, '/en/?t=2025-05-31');
	await expect(slider(page)).toHaveAttribute(
		'aria-valuetext',
		'31 May 2025: 34 partners, 178 areas; new: Bangladesh'
	);
	const now = Number(await slider(page).getAttribute('aria-valuenow'));
	expect(now).toBe(Date.UTC(2025, 4, 31) / 86_400_000);
});

test('keys step through events and years', inCi, async ({ page }) => {
	await open(page, '/en/?t=2025-05-31');
	await slider(page).focus();
	await page.keyboard.press('ArrowRight');
	await expect(clock(page)).toHaveAttribute('datetime', '2025-07-10');
	await page.keyboard.press('ArrowLeft');
	await expect(clock(page)).toHaveAttribute('datetime', '2025-05-31');
	await page.keyboard.press('PageDown');
	await expect(clock(page)).toHaveAttribute('datetime', '2024-05-31');
	await page.keyboard.press('PageUp');
	await expect(clock(page)).toHaveAttribute('datetime', '2025-05-31');
	await page.keyboard.press('Home');
	await expect(clock(page)).toHaveAttribute('datetime', '2013-01-01');
	await expect(count(page, 'partners')).toHaveText('0');
	await page.keyboard.press('End');
	await expect(clock(page)).toHaveAttribute('datetime', latestDay);
});

test(
	'play goes from event to event, pauses, and the button says what it does',
	inCi,
	async ({ page }) => {
		await open(page, '/en/?t=2016-01-15');
		await page.getByRole('button', { name: 'Play' }).click();
		await expect(clock(page)).not.toHaveAttribute('datetime', '2016-01-15');
		await page.getByRole('button', { name: 'Pause' }).click();
		const paused = await clock(page).getAttribute('datetime');
		await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
		expect(paused && paused > '2016-01-15').toBe(true);
	}
);

test('a date can be typed, and a wrong one is explained', async ({ page }) => {
	await open(page, '/en/');
	await page.getByRole('button', { name: 'Enter a date' }).click();
	const field = page.getByRole('textbox', { name: /^Date/ });
	await field.fill('last year');
	await field.press('Enter');
	await expect(page.getByRole('alert')).toContainText('Write a date like');
	await field.fill('2020-02');
	await field.press('Enter');
	await expect(clock(page)).toHaveAttribute('datetime', '2020-02-29');
	await expect(page).toHaveURL('/en/?t=2020-02-29');
});
