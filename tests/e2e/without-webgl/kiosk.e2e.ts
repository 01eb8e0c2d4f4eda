/** A booth with nobody at it: it invites, lets in, asks, resets, and goes on working whatever fails. */
import type { Page } from '@playwright/test';
import { attract, bar, enter, open, question, stayInWindow, wait } from '../booth.ts';
import { inCi } from '../ci.ts';
import { expect, test } from '../visit.ts';

test.use({ hasTouch: true, viewport: { width: 1280, height: 720 } });

async function openStaff(page: Page): Promise<void> {
	await page.mouse.move(20, 20);
	await page.mouse.down();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.mouse.up();
	for (const digit of '2020') await page.getByRole('button', { name: digit, exact: true }).click();
	await page.getByRole('button', { name: /^(Enter|确定)$/ }).click();
	await expect(page.locator('[data-kiosk="staff"]')).toBeVisible();
}

/** By the keyboard on the screen, in pinyin. */
async function findChile(page: Page): Promise<void> {
	await bar(page).getByRole('button', { name: '搜索' }).click();
	for (const letter of 'zhili')
		await page
			.getByRole('group', { name: '键盘' })
			.getByRole('button', { name: letter, exact: true })
			.click();
	await page.getByRole('option').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('智利');
}

test.describe('on a screen of the usual size', () => {
	test.use({ viewport: { width: 1920, height: 1080 } });

	test('a touch lets in at the stop shown, in full screen, to buttons within reach', async ({
		page
	}) => {
		await open(page, { dwell: 300 });
		await expect(page).toHaveURL(/\/zh\/tour\/[^/]+\/[^/]+\/\?.*mode=kiosk/);
		const first = page.url();
		await enter(page);
		await expect(bar(page)).toBeVisible();
		expect(page.url()).toBe(first);
		await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
		for (const button of await bar(page).getByRole('button').all()) {
			const box = await button.boundingBox();
			expect(box?.height).toBeGreaterThanOrEqual(60);
			expect(box?.y).toBeGreaterThan(540);
		}
		await bar(page).getByRole('button', { name: '下一站' }).click();
		await expect(page).not.toHaveURL(first);
	});

	test('a visitor finds Chile by touch, in both languages, and a link out of the booth is a QR code', async ({
		page
	}) => {
		await open(page, { dwell: 300 });
		await enter(page);
		await findChile(page);
		await bar(page).getByRole('button', { name: 'Switch to English' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Chile');
		const outside = page.locator('.panel a[href^="http"]').first();
		const address = (await outside.getAttribute('href')) ?? '';
		await outside.evaluate((link: HTMLElement) => link.click());
		await expect(page.getByRole('dialog')).toContainText(address);
		await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
		await expect(page.getByRole('dialog')).toHaveCount(0);
	});

	test('a visitor who left is asked in both languages, and then nothing is left of the visit', async ({
		page
	}) => {
		await open(page, { dwell: 300, countdown: 30 });
		await expect(page).toHaveURL(/\/zh\/tour\/[^/]+\/[^/]+\/\?.*mode=kiosk/);
		const first = page.url();
		const entries = await page.evaluate(() => history.length);
		await enter(page);
		await findChile(page);
		await bar(page).getByRole('button', { name: 'Switch to English' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Chile');
		await page.getByRole('button', { name: 'Speed: normal' }).click();

		await wait(page, 60);
		await expect(question(page)).toContainText('Still here?');
		await expect(question(page)).toContainText('还在看吗？');
		await question(page)
			.getByRole('button', { name: /Yes, go on/ })
			.click();
		await expect(question(page)).toHaveCount(0);
		await wait(page, 60);
		await expect(question(page)).toBeVisible();
		await wait(page, 30);
		await expect(attract(page)).toBeVisible();
		await expect(page).toHaveURL(first);
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(page.getByRole('button', { name: '速度：正常' })).toBeVisible();
		expect(await page.evaluate(() => history.length)).toBe(entries);
		expect(await page.evaluate(() => localStorage.getItem('lang'))).toBeNull();

		await page.keyboard.press('ArrowDown');
		await expect(bar(page)).toBeVisible();
	});
});

test(
	'the staff screen names the line of a wrong file, counts, and is the way out',
	inCi,
	async ({ page }) => {
		await open(page, '{\n\t"idle": 60,\n\t"colour": "red"\n}');
		await enter(page);
		// Also while the question to a visitor who left stands there.
		await wait(page, 60);
		await expect(question(page)).toBeVisible();
		await openStaff(page);
		const staff = page.locator('[data-kiosk="staff"]');
		await expect(staff).toContainText('第3行');
		await expect(staff).toContainText('没有名为“colour”的设置项。');
		await expect(staff.locator('[data-sessions]')).toHaveText('1');
		const download = page.waitForEvent('download');
		await staff.getByRole('button', { name: '导出统计' }).click();
		expect((await download).suggestedFilename()).toMatch(/^kiosk-counts-\d{4}-\d\d-\d\d\.csv$/);
		await staff.getByRole('button', { name: '退出展台模式' }).click();
		await expect(page).toHaveURL(/\/zh\/$/);
		await expect(page.getByRole('banner')).toBeVisible();
	}
);

test.describe('when things fail', () => {
	test.use({ tolerated: /Failed to (load resource|fetch)|net::ERR|WebGL|context|in JSON at/i });

	const STOP = '**/tour/circle-of-friends/chile/__data.json*';
	const loop = { tours: ['circle-of-friends'], dwell: 90, countdown: 30 };
	/** @returns how often the stop was asked for by now; it never arrives */
	const refuseStop = async (page: Page) => {
		let failed = 0;
		await page.route(STOP, (route) => {
			failed += 1;
			return route.abort();
		});
		return () => failed;
	};
	const hasBegun = async (page: Page) => {
		await expect(attract(page)).toBeVisible();
		await expect(page).toHaveURL(/\/circle-of-friends\/before\//);
		await expect(attract(page)).toContainText('国内先有13个综试区');
	};

	test(
		'with wake lock and storage refused and the clock set back the loop goes past a stop that does not arrive',
		inCi,
		async ({ page }) => {
			await page.addInitScript(() => {
				Storage.prototype.getItem = () => {
					throw new DOMException('refused', 'SecurityError');
				};
				Storage.prototype.setItem = Storage.prototype.getItem;
				Object.defineProperty(navigator, 'wakeLock', {
					value: { request: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) }
				});
			});
			const failures = await refuseStop(page);
			await open(page, loop);
			await expect(page).toHaveURL(/\/circle-of-friends\/before\//);
			await page.clock.setSystemTime('2020-01-01');
			await wait(page, 90);
			await expect(page).toHaveURL(/\/circle-of-friends\/new-zealand\//);
			expect(failures()).toBeGreaterThan(0);
		}
	);

	test(
		'a visitor who asks for a stop that does not arrive stays where they are, and the reset comes',
		inCi,
		async ({ page }) => {
			const failures = await refuseStop(page);
			await open(page, loop);
			await expect(page).toHaveURL(/\/circle-of-friends\/before\//);
			await enter(page);
			await bar(page).getByRole('button', { name: '下一站' }).click();
			await expect.poll(failures).toBeGreaterThan(0);
			await expect(page).toHaveURL(/\/circle-of-friends\/before\//);
			await expect(bar(page)).toBeVisible();
			await wait(page, 60);
			await expect(question(page)).toBeVisible();
			await wait(page, 30);
			await hasBegun(page);
		}
	);

	// Of an empty answer SvelteKit says nothing at all: only the loop's own limit ends the wait.
	for (const [what, body, more] of [
		['are cut off', '{"type":"data","nodes":[null,{"type":"data","data":[{"to', 0],
		['are empty', '', 11]
	] as const)
		test(`the loop goes past a stop whose data ${what}`, inCi, async ({ page }) => {
			let asked = 0;
			await page.route(STOP, (route) => {
				asked += 1;
				return route.fulfill({ body });
			});
			await open(page, loop);
			await hasBegun(page);
			await wait(page, 90);
			await expect.poll(() => asked).toBeGreaterThan(0);
			if (more) {
				await hasBegun(page);
				await wait(page, more);
			}
			await expect(page).toHaveURL(/\/circle-of-friends\/new-zealand\//);
		});

	test('there is no way out: no key, menu, selection, drop, zoom or print is let through', async ({
		page
	}) => {
		await stayInWindow(page);
		await open(page, { dwell: 300 });
		await page.mouse.move(300, 300);
		await page.mouse.wheel(0, 100);
		await expect(bar(page)).toBeVisible();

		await page.evaluate(() => {
			const allowed: string[] = [];
			Object.assign(window, { allowed });
			const note = (e: Event) => {
				const key = e instanceof KeyboardEvent ? e.key : '';
				if (e instanceof TouchEvent && e.touches.length < 2) return;
				if (!e.defaultPrevented && !['Control', 'Shift', 'Alt'].includes(key))
					allowed.push(`${e.type} ${key}`);
			};
			const real = ['contextmenu', 'auxclick', 'wheel', 'keydown', 'touchmove', 'beforeprint'];
			for (const type of real) addEventListener(type, note);
			print();
			const made = ['selectstart', 'dragstart', 'dragenter', 'dragover', 'drop', 'submit'];
			for (const type of [...made, 'gesturestart', 'gesturechange']) {
				const event = new Event(type, { bubbles: true, cancelable: true });
				if (document.body.dispatchEvent(event)) allowed.push(type);
			}
		});
		for (const keys of ['Control+p', 'Control+o', 'Control+s', 'Control+a', 'F11', 'Alt+ArrowLeft'])
			await page.keyboard.press(keys);
		const title = page.locator('.panel h1');
		await title.click({ clickCount: 3 });
		await title.click({ button: 'right' });
		await title.click({ button: 'middle' });
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -300);
		await page.keyboard.up('Control');
		const finger = await page.context().newCDPSession(page);
		const box = await title.boundingBox();
		await finger.send('Input.synthesizePinchGesture', {
			x: Math.round(box?.x ?? 0) + 60,
			y: Math.round(box?.y ?? 0) + 20,
			scaleFactor: 2,
			gestureSourceType: 'touch'
		});
		expect(await page.evaluate(() => Reflect.get(window, 'allowed') as string[])).toEqual([]);
		expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
		expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
		await expect(page.locator('input[type="file"]')).toHaveCount(0);
		await bar(page).getByRole('button', { name: '重新开始' }).click();
		await expect(attract(page)).toBeVisible();
	});

	test('it is dark out of hours, and invites again in the morning', inCi, async ({ page }) => {
		const hours = [{ from: '09:00', to: '18:00' }];
		await open(page, { dwell: 300, hours }, 'list', '2026-11-23T10:00');
		const dark = page.locator('.kiosk-dimmed');
		await page.clock.setSystemTime('2026-11-23T19:00');
		await expect(dark).toBeVisible();
		await expect(attract(page)).toHaveCount(0);
		await page.clock.setSystemTime('2026-11-24T09:01');
		await expect(attract(page)).toBeVisible();
		await expect(dark).toHaveCount(0);
	});

	test('the staff start it anew', inCi, async ({ page }) => {
		await open(page, { dwell: 300 });
		await openStaff(page);
		await page.evaluate(() => Object.assign(window, { former: true }));
		const anew = page.waitForEvent('load');
		await page.getByRole('button', { name: '重新启动', exact: true }).click();
		await anew;
		expect(await page.evaluate(() => 'former' in window)).toBe(false);
		await expect(page.locator('main')).toHaveAttribute('data-map', 'list');
		await expect(attract(page)).toBeVisible();
	});
});
