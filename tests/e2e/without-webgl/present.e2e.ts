/** Presenting: a remote control, a second window in step with the first, and both after a reload. */
import { inCi } from '../ci.ts';
import { clock, expect, open, test } from '../visit.ts';

const TOUR = '/en/tour/circle-of-friends';
const heading = 'main h1';

test('keys of a remote control turn the stops, from a link to one of them', async ({ page }) => {
	await page.addInitScript(() => {
		const request = () => {
			document.documentElement.dataset['awake'] = 'true';
			return Promise.resolve(
				Object.assign(new EventTarget(), { release: () => Promise.resolve() })
			);
		};
		Object.defineProperty(navigator, 'wakeLock', { value: { request } });
	});
	await open(page, `${TOUR}/italy/?mode=present`);
	await expect(page.locator('html')).toHaveAttribute('data-awake', 'true');
	const bar = page.getByRole('toolbar', { name: 'Presentation' });
	await expect(bar).toContainText('7 / 14');
	await expect(page.getByRole('link', { name: 'Silk Road E-commerce Map' })).toHaveCount(0);

	// The slider has keys of its own, which the remote control overrules.
	await page.getByRole('slider').focus();
	await page.keyboard.press('PageDown');
	await expect(page).toHaveURL(`${TOUR}/twenty-two/?mode=present`);
	await expect(clock(page)).toHaveAttribute('datetime', '2019-12-25');
	for (const [key, step] of [
		['PageUp', 'italy'],
		['ArrowRight', 'twenty-two'],
		['Space', 'quiet-years'],
		['ArrowLeft', 'twenty-two'],
		['End', 'thirty-six'],
		['PageDown', 'thirty-six'],
		['Home', 'before']
	] as const) {
		await page.keyboard.press(key);
		await expect(page, key).toHaveURL(`${TOUR}/${step}/?mode=present`);
	}
	// Faster than pages load.
	for (const key of ['PageDown', 'PageDown', 'PageDown']) await page.keyboard.press(key);
	await expect(page).toHaveURL(`${TOUR}/year-one/?mode=present`);
	await page.keyboard.press('1');
	await page.keyboard.press('0');
	await expect(page.getByText('Stop 10, then Enter')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${TOUR}/singapore/?mode=present`);

	const blank = page.getByText('The screen is blank');
	await page.keyboard.press('b');
	await expect(blank).toBeAttached();
	await page.keyboard.press('.');
	await expect(blank).toHaveCount(0);
	await page.keyboard.press('f');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	await page.keyboard.press('F5');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);

	const map = await page.getByRole('application').boundingBox();
	await page.mouse.click((map?.x ?? 0) + 300, (map?.y ?? 0) + 300);
	await expect(page).toHaveURL(`${TOUR}/thirty/?mode=present`);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(`${TOUR}/thirty/`);
	await expect(
		page.getByRole('link', { name: 'Next: Two state visits in one May' }).last()
	).toBeVisible();
});

test(
	'a second window has notes, next stop, time and controls, and each outlives a reload',
	inCi,
	async ({ page, context }) => {
		await open(page, `${TOUR}/italy/?mode=present`);
		const opening = context.waitForEvent('page');
		await page.getByRole('button', { name: 'Open the speaker’s window' }).click();
		const notes = await opening;
		await expect(notes).toHaveURL('/en/present/');
		await expect(notes.getByRole('heading', { name: 'Rome, in March 2019' })).toBeVisible();
		await expect(notes.getByText('The difference of one is explained')).toBeVisible();
		await expect(
			notes.getByRole('heading', { name: 'Twenty-two on five continents' })
		).toBeVisible();
		await expect(notes.getByRole('timer')).toHaveText(/^0:\d\d$/);

		await notes.getByRole('button', { name: 'Next stop' }).click();
		await expect(page.locator(heading)).toHaveText('Twenty-two on five continents');
		await expect(notes.getByRole('heading', { name: 'Almost three quiet years' })).toBeVisible();
		await page.keyboard.press('PageDown');
		await expect(notes.getByText('Stop 9 of 14')).toBeVisible();
		await notes.getByRole('button', { name: 'Blank the screen' }).click();
		await expect(page.getByText('The screen is blank')).toBeAttached();

		await notes.getByRole('button', { name: 'Hold the time' }).click();
		await expect(notes.getByRole('button', { name: 'Hold the time' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		const held = await notes.getByRole('timer').textContent();
		await notes.reload();
		await expect(notes.getByText('Stop 9 of 14')).toBeVisible();
		await expect(notes.getByRole('timer')).toHaveText(held ?? '');
		await page.reload();
		await expect(page.locator(heading)).toHaveText('Almost three quiet years');
		await expect(page.getByText('The screen is blank')).toBeAttached();
		await expect(notes.getByRole('timer')).toHaveText(held ?? '');
		await notes.getByRole('button', { name: 'Blank the screen' }).click();
		await expect(page.getByText('The screen is blank')).toHaveCount(0);

		await page.keyboard.press('Escape');
		await expect(notes.getByText('No presentation is open')).toBeVisible();
	}
);
