/** A booth is read and touched from a few steps away: on each of its screens, also where the map is a picture. */
import type { Locator } from '@playwright/test';
import { bar, enter, open, question, stayInWindow, wait } from '../booth.ts';
import { inCi } from '../ci.ts';
import { smallText } from '../small-text.ts';
import { expect, test } from '../visit.ts';

test.use({ hasTouch: true, viewport: { width: 1280, height: 720 } });

/** Runs in the page. @returns whether the middle of what is selected is covered by nothing */
function standsFree(): boolean {
	const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
	const [selected, panel] = [box('.picture .outlines .selected'), box('.stage > .panel')];
	if (!selected || !panel) return false;
	const middle = { x: selected.x + selected.width / 2, y: selected.y + selected.height / 2 };
	return middle.x > 0 && middle.y > 0 && (middle.x < panel.x || middle.y < panel.y);
}

/** Runs in the page. @returns whether no edge of the first that a selector finds lies under something else */
function isWhole(selector: string): boolean {
	const found = document.querySelector(selector);
	if (!found) return false;
	const { left, right, top, bottom } = found.getBoundingClientRect();
	const y = (top + bottom) / 2;
	return [left + 2, (left + right) / 2, right - 2].every((x) => {
		const there = document.elementFromPoint(x, y);
		return there !== null && (found.contains(there) || there.contains(found));
	});
}

/** Runs in the page. @returns the texts of a kind that stand on one another; the box of a line is higher than its letters */
function colliding(selector: string): string[] {
	const boxes = [...document.querySelectorAll(selector)]
		.map((text) => ({ text, box: text.getBoundingClientRect() }))
		.filter(({ text, box }) => box.width > 0 && getComputedStyle(text).visibility === 'visible');
	const name = ({ text }: (typeof boxes)[number]) => text.getAttribute('href') ?? text.textContent;
	return boxes.flatMap((one, i) =>
		boxes
			.slice(i + 1)
			.filter(
				({ box }) =>
					Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left) > 2 &&
					Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top) > box.height / 2
			)
			.map((two) => `${name(one)} ${name(two)}`)
	);
}

test('everything can be read and reached, on each of the four screens', inCi, async ({ page }) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
	await stayInWindow(page);
	await open(page, { dwell: 300, countdown: 60 }, 'list');
	const screens = [
		{ width: 1280, height: 720 },
		{ width: 1920, height: 1080 },
		{ width: 3840, height: 2160 },
		{ width: 2160, height: 3840 }
	];
	const check = async (state: string, buttons: Locator) => {
		for (const screen of screens) {
			const where = `${state}, ${screen.width}`;
			await page.setViewportSize(screen);
			await expect.poll(() => smallText(page, 24), { message: where }).toEqual([]);
			// The letters that MapLibre draws, of 12 CSS pixels or more, are as many times larger.
			await expect
				.poll(() =>
					page.locator('.picture').evaluate((map) => map.style.getPropertyValue('--scale'))
				)
				.toMatch(/^([2-9]|\d\d)(\.\d+)?$/);
			for (const button of await buttons.all()) {
				const box = await button.boundingBox();
				expect(box?.height, where).toBeGreaterThanOrEqual(60);
				expect(box?.y, where).toBeGreaterThan(screen.height / 2 - 1);
			}
			// No button stands alone below the others.
			for (const group of await bar(page).locator('.group:visible').all()) {
				const tops = await group
					.getByRole('button')
					.evaluateAll((buttons) => buttons.map((one) => one.getBoundingClientRect().top));
				expect(new Set(tops).size, where).toBe(1);
			}
		}
	};
	await check('invitation', page.locator('[data-kiosk="attract"] .touch'));
	for (const screen of [{ width: 1280, height: 800 }, ...screens.slice(1)]) {
		await page.setViewportSize(screen);
		// Names that stand in one group are held apart by tests/unit/map/svg/kept-free.test.ts.
		for (const texts of ['.years text', '.picture .labels use[x]'])
			await expect
				.poll(() => page.evaluate(colliding, texts), { message: `${texts}, ${screen.width}` })
				.toEqual([]);
	}
	await enter(page);
	await check('stop', bar(page).getByRole('button'));
	for (const screen of screens) {
		await page.setViewportSize(screen);
		expect(await page.evaluate(isWhole, '.stage > .note'), `note, ${screen.width}`).toBe(true);
	}
	await check('zoom', page.locator('.stage > .controls button:visible'));
	// The drawer beside what is read leaves little room, and English needs more of it.
	await bar(page).getByRole('button', { name: 'Switch to English' }).click();
	await page.getByRole('button', { name: 'Layers', exact: true }).click();
	await expect(page.locator('.drawer')).toBeVisible();
	await check('drawer', bar(page).locator('button:visible'));
	for (const screen of screens) {
		await page.setViewportSize(screen);
		const where = `drawer, ${screen.width}`;
		for (const seen of [
			'.stage > .note',
			'.kiosk-bar .group:last-child button',
			'.drawer header',
			// On a low screen the layers take its place.
			...(screen.height > 720 ? ['.panel h1'] : [])
		])
			expect(await page.evaluate(isWhole, seen), `${seen}: ${where}`).toBe(true);
	}
	await page.locator('.drawer header').getByRole('button').click();
	await bar(page).getByRole('button', { name: '切换为中文' }).click();
	await expect(bar(page).getByRole('button', { name: '搜索' })).toBeVisible();
	await bar(page).getByRole('button', { name: '搜索' }).click();
	const key = page.getByRole('group', { name: '键盘' }).getByRole('button');
	for (const letter of 'zhili') await key.getByText(letter, { exact: true }).click();
	await expect(page.getByRole('option').first()).toBeVisible();
	await check('keys', key);
	await page.getByRole('option').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('智利');
	await check('record', bar(page).getByRole('button'));
	for (const screen of screens) {
		await page.setViewportSize(screen);
		await expect
			.poll(() => page.evaluate(standsFree), { message: `the country, ${screen.width}` })
			.toBe(true);
	}
	await wait(page, 60);
	await expect(question(page)).toBeVisible();
	await check('question', question(page).getByRole('button'));
});
