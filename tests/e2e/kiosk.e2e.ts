/** A booth with nobody at it: it invites, lets in, asks, resets, and goes on working whatever fails. */
import type { Page } from '@playwright/test';
import { attract, bar, enter, open, question, wait } from './booth.ts';
import { expect, test } from './visit.ts';

test.use({ hasTouch: true, viewport: { width: 1280, height: 720 } });

async function openStaff(page: Page): Promise<void> {
	await page.mouse.move(20, 20);
	await page.mouse.down();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.mouse.up();
	for (const digit of '2020') await page.getByRole('button', { name: digit, exact: true }).click();
	await expect(page.locator('[data-kiosk="staff"]')).toBeVisible();
}

test.describe('on a screen of the usual size', () => {
	test.use({ viewport: { width: 1920, height: 1080 } });
	test('a visit: in at the stop shown, search by touch, QR instead of a way out, then nothing is left of it', async ({
		page
	}) => {
		test.setTimeout(300_000);
		await open(page, { dwell: 300, countdown: 30 });
		await expect(page).toHaveURL(/\/zh\/tour\/[^/]+\/[^/]+\/\?.*mode=kiosk/);
		const first = page.url();
		const entries = await page.evaluate(() => history.length);

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
		await expect(page).not.toHaveURL(first, { timeout: 30_000 });
		await bar(page).getByRole('button', { name: '搜索' }).click();
		for (const letter of 'zhili')
			await page
				.getByRole('group', { name: '键盘' })
				.getByRole('button', { name: letter, exact: true })
				.click();
		await page.getByRole('option').first().click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('智利');
		await bar(page).getByRole('button', { name: 'Switch to English' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Chile');

		// What a visitor set and no address says.
		await page.getByRole('button', { name: 'Globe' }).click();
		await expect(page.locator('.map')).toHaveClass(/globe/);
		await page.getByRole('button', { name: 'Speed: normal' }).click();

		const outside = page.locator('.panel a[href^="http"]').first();
		const address = (await outside.getAttribute('href')) ?? '';
		await outside.evaluate((link: HTMLElement) => link.click());
		await expect(page.getByRole('dialog')).toContainText(address);
		await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

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
		// Drawn by software, a globe turns flat again only after a while.
		await expect(attract(page)).toBeVisible({ timeout: 90_000 });
		await expect(page).toHaveURL(first);
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(page.locator('.map')).not.toHaveClass(/globe/);
		await expect(page.getByRole('button', { name: '速度：正常' })).toBeVisible();
		expect(await page.evaluate(() => history.length)).toBe(entries);
		expect(await page.evaluate(() => localStorage.getItem('lang'))).toBeNull();

		await page.keyboard.press('ArrowDown');
		await expect(bar(page)).toBeVisible();
	});
});

test('the staff screen names the line of a wrong file, counts, and is the way out', async ({
	page
}) => {
	test.setTimeout(120_000);
	await open(page, '{\n\t"idle": 60,\n\t"colour": "red"\n}');
	await enter(page);
	// Also while the question to a visitor who left stands there.
	await wait(page, 60);
	await expect(question(page)).toBeVisible();
	await openStaff(page);
	const staff = page.locator('[data-kiosk="staff"]');
	await expect(staff).toContainText('第 3 行');
	await expect(staff).toContainText('没有名为“colour”的设置项。');
	await expect(staff.locator('[data-sessions]')).toHaveText('1');
	const download = page.waitForEvent('download');
	await staff.getByRole('button', { name: '导出统计' }).click();
	expect((await download).suggestedFilename()).toMatch(/^kiosk-counts-\d{4}-\d\d-\d\d\.csv$/);
	await staff.getByRole('button', { name: '退出展台模式' }).click();
	await expect(page).toHaveURL(/\/zh\/$/);
	await expect(page.getByRole('banner')).toBeVisible();
});

test.describe('when things fail', () => {
	test.use({ tolerated: /Failed to (load resource|fetch)|net::ERR|WebGL|context|in JSON at/i });

	test('a wake lock refused, a storage refused, a clock set back, a stop that fails: the loop goes on', async ({
		page
	}) => {
		test.setTimeout(120_000);
		await page.addInitScript(() => {
			Storage.prototype.getItem = () => {
				throw new DOMException('refused', 'SecurityError');
			};
			Storage.prototype.setItem = Storage.prototype.getItem;
			Object.defineProperty(navigator, 'wakeLock', {
				value: { request: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) }
			});
		});
		// The contents of the second stop do not arrive, or not to their end.
		let failed = 0;
		let rest: string | null = null;
		await page.route('**/tour/circle-of-friends/chile/__data.json*', (route) => {
			failed += 1;
			return rest === null ? route.abort() : route.fulfill({ body: rest });
		});
		await open(page, { tours: ['circle-of-friends'], dwell: 90, countdown: 30 });
		await expect(page).toHaveURL(/\/circle-of-friends\/before\//);
		await page.clock.setSystemTime('2020-01-01');
		await wait(page, 90);
		await expect(page).toHaveURL(/\/circle-of-friends\/new-zealand\//);
		expect(failed).toBeGreaterThan(0);
		await enter(page);
		await expect(bar(page)).toBeVisible();
		// The visitor asks for the page that does not arrive, and stays where they are.
		await bar(page).getByRole('button', { name: '上一站' }).click();
		await expect.poll(() => failed).toBeGreaterThan(1);
		await expect(page).toHaveURL(/\/circle-of-friends\/new-zealand\//);
		await expect(bar(page)).toBeVisible();
		await wait(page, 60);
		await expect(question(page)).toBeVisible();
		const begun = async () => {
			await expect(attract(page)).toBeVisible();
			await expect(page).toHaveURL(/\/circle-of-friends\/before\//);
			await expect(attract(page)).toContainText('国内先有13个综试区');
		};
		await wait(page, 30);
		await begun();

		rest = '{"type":"data","nodes":[null,{"type":"data","data":[{"to';
		await wait(page, 90);
		await expect(page).toHaveURL(/\/circle-of-friends\/new-zealand\//);
		await enter(page);
		await bar(page).getByRole('button', { name: '重新开始' }).click();
		await begun();

		// Of an empty answer SvelteKit says nothing at all.
		rest = '';
		const asked = failed;
		await wait(page, 90);
		await expect.poll(() => failed).toBeGreaterThan(asked);
		await begun();
		await wait(page, 11);
		await expect(page).toHaveURL(/\/circle-of-friends\/new-zealand\//);
	});

	test('there is no way out; it is dark out of hours; the staff start it anew; a map that is not drawn gives way to the picture', async ({
		page
	}) => {
		test.setTimeout(180_000);
		const hours = [{ from: '09:00', to: '18:00' }];
		await open(page, { dwell: 300, hours }, 'ready', '2026-11-23T10:00');
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

		const dark = page.locator('.kiosk-dimmed');
		await page.clock.setSystemTime('2026-11-23T19:00');
		await expect(dark).toBeVisible();
		await expect(attract(page)).toHaveCount(0);
		await page.clock.setSystemTime('2026-11-24T09:01');
		await expect(attract(page)).toBeVisible();
		await expect(dark).toHaveCount(0);

		const told = (await title.textContent()) ?? '';
		await openStaff(page);
		await page.evaluate(() => Object.assign(window, { former: true }));
		await page.getByRole('button', { name: '重新启动', exact: true }).click();
		await expect.poll(() => page.evaluate(() => 'former' in window)).toBe(false);
		await expect(page.locator('main')).toHaveAttribute('data-map', 'ready', { timeout: 60_000 });

		// No frame comes any more: made anew three times within an hour, and then no more.
		await page.evaluate(() => {
			window.requestAnimationFrame = () => 0;
			const made: Node[] = [];
			Object.assign(window, { made });
			const isMap = (node: Node) =>
				node instanceof Element && node.classList.contains('maplibregl-canvas-container');
			new MutationObserver((changes) =>
				made.push(...changes.flatMap(({ addedNodes }) => [...addedNodes].filter(isMap)))
			).observe(document.body, { childList: true, subtree: true });
		});
		const made = () => page.evaluate(() => (Reflect.get(window, 'made') as Node[]).length);
		for (const times of [1, 2, 3]) {
			await wait(page, times === 1 ? 30 : 85);
			await expect(page.locator('main')).toHaveAttribute('data-map', 'loading');
			await expect.poll(made).toBe(times);
		}
		await wait(page, 85);
		await expect(page.locator('main')).toHaveAttribute('data-map', 'list');
		await expect(page.locator('.picture .world')).toBeVisible();
		expect(await made()).toBe(3);
		await expect(attract(page)).toBeVisible();
		await enter(page);
		await bar(page).getByRole('button', { name: '下一站' }).click();
		await expect(title).not.toHaveText(told);
		await expect(page.locator('.picture .world')).toBeVisible();
	});

	test('a graphics context lost comes back; lost for good, the picture takes its place', async ({
		page
	}) => {
		test.setTimeout(120_000);
		await open(page, { dwell: 300 });
		const lose = () =>
			page.evaluate(() => {
				const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
				const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
				lost?.loseContext();
				setTimeout(() => lost?.restoreContext(), 500);
			});
		await lose();
		await expect(page.locator('main')).toHaveAttribute('data-map', 'loading');
		await expect(page.locator('main')).toHaveAttribute('data-map', 'ready', { timeout: 60_000 });
		await lose();
		await expect(page.locator('main')).toHaveAttribute('data-map', 'list');
		await expect(page.locator('.picture .world')).toBeVisible();
		await enter(page);
		await expect(bar(page)).toBeVisible();
	});
});
