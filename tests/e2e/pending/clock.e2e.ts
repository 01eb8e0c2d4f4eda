import type { Page } from '@playwright/test';
import { clock, count, expect, open, slider, test } from '../visit.ts';

const from = (page: Page) =>
	page.getByRole('slider', { name: /^(Start of the comparison|对比起点)$/ });
const live = (page: Page) => page.locator('section.clock [aria-live]');
const dayNumber = (iso: string) => Date.parse(iso) / 86_400_000;
const button = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: typeof name === 'string' });
const PAIR = '?t=2025-09-30&from=2019-12-25';
const SENTENCE = '2019-12-25 → 2025-09-30: 14 partners joined, 122 areas added, 3 revoked';

/** The middle of a thumb, CSS pixels of the window. */
async function beadOf(page: Page, which: 'day' | 'from') {
	const selector = which === 'from' ? 'g.hollow .bead' : 'g:not(.hollow) > .bead';
	const box = await page.locator(`section.clock ${selector}`).boundingBox();
	if (!box) throw new Error(`the ${which} thumb has no box`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe('comparing two days', () => {
	test('is one button, stands in the address as a place of its own, and ends with Back', async ({
		page
	}) => {
		await open(page, '/en/?t=2025-09-30');
		await expect(from(page)).toHaveCount(0);
		await button(page, 'Compare').click();
		await expect(page).toHaveURL('/en/?t=2025-09-30&from=2024-09-30');
		await expect(from(page)).toHaveAttribute('aria-valuenow', String(dayNumber('2024-09-30')));
		await expect(button(page, 'Compare')).toHaveAttribute('aria-pressed', 'true');
		await page.goBack();
		await expect(page).toHaveURL('/en/?t=2025-09-30');
		await expect(from(page)).toHaveCount(0);
		await page.goForward();
		await button(page, 'Compare').click();
		await expect(page).toHaveURL('/en/?t=2025-09-30');
	});

	test('says what changed: in a sentence, in the counts, in the list and on the slider', async ({
		page
	}) => {
		await open(page, `/en/${PAIR}`);
		const changes = page.getByRole('complementary', { name: 'What changed' });
		await expect(changes.getByText(SENTENCE)).toBeVisible();
		await expect(changes.getByRole('row', { name: /Partner countries/ })).toContainText('22 → 36');
		await expect(changes.getByRole('row', { name: /Comprehensive/ })).toContainText('59 → 178');
		await expect(changes.getByRole('row', { name: /Comprehensive/ })).toContainText('3 ended');
		await expect(changes.getByRole('link', { name: 'Egypt' })).toBeVisible();
		await expect(changes.getByRole('link', { name: 'Alashankou' })).toBeAttached();
		await expect(page.locator('[data-added="partner"]')).toContainText('+14');
		await expect(page.locator('[data-added="area"]')).toContainText('+122');
		await expect(page.locator('[data-ended="area"]')).toContainText('−3');
		await expect(count(page, 'partners')).toHaveText('36');
		await expect(slider(page)).toHaveAttribute(
			'aria-valuetext',
			/since 25 December 2019: 14 partners joined, 122 areas added, 3 revoked$/
		);
		await expect(from(page)).toHaveAttribute(
			'aria-valuetext',
			'25 December 2019: 22 partners, 59 areas'
		);
	});

	test('says it in Chinese', async ({ page }) => {
		await open(page, `/zh/${PAIR}`);
		await expect(
			page.getByText('2019年12月25日至2025年9月30日：新增伙伴国14个，新增综试区122个，撤销3个')
		).toBeVisible();
	});

	test('has two sliders that limit each other, and go by keys', async ({ page }) => {
		await open(page, `/en/${PAIR}`);
		await expect(slider(page)).toHaveAttribute('aria-valuemin', String(dayNumber('2019-12-25')));
		await expect(from(page)).toHaveAttribute('aria-valuemax', String(dayNumber('2025-09-30')));
		await from(page).focus();
		await page.keyboard.press('PageUp');
		await expect(page).toHaveURL('/en/?t=2025-09-30&from=2020-12-25');
		await page.keyboard.press('End');
		await expect(page).toHaveURL('/en/?t=2025-09-30&from=2025-09-30');
		await page.keyboard.press('Home');
		await expect(page).toHaveURL('/en/?t=2025-09-30&from=2013-01-01');
		await slider(page).focus();
		await page.keyboard.press('Home');
		await expect(page).toHaveURL('/en/?t=2013-01-01&from=2013-01-01');
	});

	test('either thumb can be dragged, and neither past the other', async ({ page }) => {
		await open(page, `/en/${PAIR}`);
		const [a, b] = [await beadOf(page, 'from'), await beadOf(page, 'day')];
		await page.mouse.move(a.x, a.y);
		await page.mouse.down();
		await page.mouse.move(a.x - 100, a.y, { steps: 4 });
		await page.mouse.up();
		await expect(page).toHaveURL(/from=201[78]-/);
		await expect(clock(page)).toHaveAttribute('datetime', '2025-09-30');
		const moved = await beadOf(page, 'from');
		await page.mouse.move(b.x, b.y);
		await page.mouse.down();
		await page.mouse.move(moved.x - 200, b.y, { steps: 6 });
		await page.mouse.up();
		const start = await from(page).getAttribute('aria-valuenow');
		await expect(slider(page)).toHaveAttribute('aria-valuenow', start ?? '');
	});

	test('is off the map when it ends', async ({ page }) => {
		await open(page, `/en/${PAIR}`);
		await expect(page.locator('[data-added="partner"]')).toBeVisible();
		await button(page, 'Compare').click();
		await expect(page.locator('[data-added="partner"]')).toHaveCount(0);
		await expect(page.getByRole('complementary', { name: 'What changed' })).toHaveCount(0);
	});

	test('shows what ended on the map, and it can be hit there', async ({ page }) => {
		// Alashankou alone in the middle of the map.
		await open(page, '/en/?t=2025-09-30&from=2024-01-01&m=82.57,45.17,6');
		const box = await page.getByRole('application').boundingBox();
		if (!box) throw new Error('the map has no box');
		const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		await page.mouse.move(middle.x - 40, middle.y - 60);
		await page.mouse.move(middle.x, middle.y, { steps: 3 });
		await expect(page.getByRole('tooltip')).toContainText('Alashankou');
		await button(page, 'Compare').click();
		await page.mouse.move(middle.x - 40, middle.y - 60);
		await page.mouse.move(middle.x, middle.y, { steps: 3 });
		await expect(page.getByRole('tooltip').filter({ hasText: 'Alashankou' })).toHaveCount(0);
	});
});

test.describe('the controls', () => {
	test('step by years and to the latest day, and say where they lead', async ({ page }) => {
		await open(page, '/en/?t=2020-02-29');
		await button(page, 'One year back').click();
		await expect(clock(page)).toHaveAttribute('datetime', '2019-02-28');
		await expect(live(page)).toHaveText(/^28 February 2019: 17 partners, 35 areas/);
		await button(page, 'One year on').click();
		await expect(clock(page)).toHaveAttribute('datetime', '2020-02-28');
		await button(page, 'Latest').click();
		await expect(clock(page)).toHaveAttribute('datetime', '2026-11-21');
		await expect(button(page, 'Latest')).toBeDisabled();
	});

	test('name the speed in words', async ({ page }) => {
		await open(page, '/en/');
		for (const name of ['normal', 'fast', 'slow', 'normal']) {
			await expect(button(page, `Speed: ${name}`)).toHaveText(name);
			await button(page, `Speed: ${name}`).click();
		}
	});

	test('offer to play again from the start where the end is shown', async ({ page }) => {
		await open(page, '/en/');
		await button(page, 'Play again from the start').click();
		await expect(clock(page)).not.toHaveAttribute('datetime', '2026-11-21');
		await button(page, 'Pause').click();
	});
});

test.describe('playing', () => {
	test('is silent, and says where it pauses', async ({ page }) => {
		await open(page, '/en/?t=2017-01-15');
		await slider(page).focus();
		const before = await slider(page).getAttribute('aria-valuetext');
		await page.keyboard.press(' ');
		await expect(clock(page)).not.toHaveAttribute('datetime', '2017-01-15');
		await expect(live(page)).toHaveText('');
		expect(await slider(page).getAttribute('aria-valuetext')).toBe(before);
		await page.keyboard.press(' ');
		await expect(live(page)).toHaveText(/^\d+ \w+ 20\d\d: \d+ partners?, \d+ areas?/);
		await expect(slider(page)).toHaveAttribute('aria-valuetext', /^\d+ \w+ 20\d\d/);
	});

	test('pauses when the map is touched, and when the page is hidden', async ({ page }) => {
		await open(page, '/en/?t=2015-01-15');
		await button(page, 'Play').click();
		const map = await page.getByRole('application').boundingBox();
		if (!map) throw new Error('the map has no box');
		await page.mouse.click(map.x + map.width * 0.6, map.y + map.height * 0.75);
		await expect(button(page, 'Play')).toBeVisible();
		await button(page, 'Play').click();
		await page.evaluate(() => {
			Object.defineProperty(document, 'hidden', { value: true, configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
		});
		await expect(button(page, 'Play')).toBeVisible();
	});

	test('with reduced motion goes by whole events', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, '/en/?t=2016-01-15');
		await page.evaluate(() => {
			const seen: string[] = [];
			const time = document.querySelector('time[data-clock]');
			if (!time) return;
			Object.assign(window, { seen });
			new MutationObserver(() => seen.push(time.getAttribute('datetime') ?? '')).observe(time, {
				attributes: true
			});
		});
		await button(page, 'Play').click();
		await expect
			.poll(() => page.evaluate(() => (window as unknown as { seen: string[] }).seen.length))
			.toBeGreaterThanOrEqual(2);
		await button(page, 'Pause').click();
		const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
		const events = (await page.request.get('/data/events.json').then((r) => r.json())) as unknown;
		for (const day of seen) expect(JSON.stringify(events)).toContain(day.slice(0, 7));
	});
});

test.describe('ticks', () => {
	test('tell title, date and source, and open their event', async ({ page }) => {
		await open(page, '/en/?t=2026-11-21');
		const single = page.locator('section.clock .ticks button:not(:has(.ring))').first();
		await single.hover();
		const card = page.locator('section.clock .card');
		await expect(card).toContainText(/20\d\d, \w+/);
		const title = await card.locator('strong').textContent();
		await single.click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(title ?? '?');
	});

	test('that stand for several open a list with the mark of each kind', async ({ page }) => {
		await open(page, '/en/');
		const ring = page.locator('section.clock .ticks button:has(.ring)').first();
		const number = Number(await ring.textContent());
		await ring.click();
		const list = page.getByRole('navigation', { name: 'Several records here' });
		await expect(list.getByRole('link')).toHaveCount(number);
		await expect(list.getByRole('link').first().locator('svg')).toBeVisible();
		await list.getByRole('link').first().click();
		await expect(page).toHaveURL(/\/en\/event\//);
	});

	test('can be hit 44 px high, and never where their neighbour is', async ({ page }) => {
		await open(page, '/en/');
		const boxes = await page
			.locator('section.clock .ticks button')
			.evaluateAll((all) => all.map((b) => b.getBoundingClientRect().toJSON() as DOMRect));
		expect(boxes.length).toBeGreaterThan(10);
		for (const [i, box] of boxes.entries()) {
			expect(box.height).toBe(44);
			const before = boxes[i - 1];
			if (before) expect(box.x).toBeGreaterThanOrEqual(before.x + before.width - 0.5);
		}
	});
});

test.describe('coupling', () => {
	test('opening a record outside the time shown moves the clock, says so, and can be undone', async ({
		page
	}) => {
		await open(page, '/en/?t=2015-06-01');
		await page.getByRole('combobox').fill('Chile');
		await page.getByRole('option', { name: /Chile/ }).first().click();
		await expect(page).toHaveURL('/en/partner/cl/');
		await expect(clock(page)).toHaveAttribute('datetime', '2016-11-30');
		await expect(page.getByText('Clock moved to 30 November 2016')).toBeVisible();
		await button(page, 'Undo').click();
		await expect(clock(page)).toHaveAttribute('datetime', '2015-06-01');
		await expect(page).toHaveURL('/en/partner/cl/?t=2015-06-01');
	});

	test('a filter does not move the clock', async ({ page }) => {
		await open(page, '/en/list/?t=2018-06-01', 'list');
		await page.getByRole('searchbox').fill('Chile');
		await expect(clock(page)).toHaveAttribute('datetime', '2018-06-01');
	});

	test("the panel's text follows the day", async ({ page }) => {
		await open(page, '/en/partner/nz/?t=2016-06-01');
		const panel = page.locator('aside.panel');
		const before = await panel.innerText();
		await slider(page).focus();
		await page.keyboard.press('PageUp');
		await expect(clock(page)).toHaveAttribute('datetime', '2017-06-01');
		await expect.poll(() => panel.innerText()).not.toBe(before);
	});
});

test('a day known only as a bracket is a band on the track', async ({ page }) => {
	await open(page, '/en/');
	const band = page.locator('[data-band="partner/ke"]');
	const width = Number(await band.getAttribute('width'));
	const year = await page
		.locator('section.clock line.year')
		.evaluateAll((all) => Number(all[1]?.getAttribute('x1')) - Number(all[0]?.getAttribute('x1')));
	expect(width).toBeGreaterThan(year * 0.4);
	expect(width).toBeLessThan(year * 0.6);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('one finger drags the thumb, and the page does not move', async ({ page }) => {
		await open(page, '/en/?t=2025-09-30');
		const session = await page.context().newCDPSession(page);
		const bead = await beadOf(page, 'day');
		const touch = (type: string, x?: number) =>
			session.send('Input.dispatchTouchEvent', {
				type: type as 'touchStart',
				touchPoints: x === undefined ? [] : [{ x, y: bead.y }]
			});
		await touch('touchStart', bead.x);
		for (let x = bead.x; x > bead.x - 160; x -= 20) await touch('touchMove', x);
		await touch('touchEnd');
		await expect(clock(page)).toHaveAttribute('datetime', /^20(18|19|20)-/);
		expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
	});

	test('everything else is in a menu: speed, years, latest, compare', async ({ page }) => {
		await open(page, '/en/?t=2020-02-28');
		await button(page, 'More controls of the clock').click();
		const menu = page.getByRole('group', { name: 'More controls of the clock' });
		await menu.getByRole('radio', { name: 'fast' }).click();
		await expect(menu.getByRole('radio', { name: 'fast' })).toHaveAttribute('aria-checked', 'true');
		await menu.getByRole('button', { name: 'One year on' }).click();
		await expect(clock(page)).toHaveAttribute('datetime', '2021-02-28');
		await menu.getByRole('button', { name: 'Compare', exact: true }).click();
		await expect(menu).toBeHidden();
		await expect(page).toHaveURL('/en/?t=2021-02-28&from=2020-02-28');
		await button(page, 'What changed').click();
		await expect(page.getByRole('complementary', { name: 'What changed' })).toBeVisible();
	});

	test('targets are 44 px, and ticks a fingertip apart', async ({ page }) => {
		await open(page, '/en/');
		for (const name of ['Play again from the start', 'Previous event', 'Next event', /^More/]) {
			const box = await button(page, name).boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
		}
		const ticks = page.locator('section.clock .ticks .mark');
		const xs = await ticks.evaluateAll((all) =>
			all.map((mark) => mark.getBoundingClientRect()).map((box) => box.x + box.width / 2)
		);
		expect(xs.length).toBeGreaterThan(2);
	});
});
