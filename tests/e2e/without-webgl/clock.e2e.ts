import type { Page } from '@playwright/test';
import { inCi } from '../ci.ts';
import { latestDay } from '../edition.ts';
import { clock, count, expect, open, slider, test } from '../visit.ts';

const from = (page: Page) =>
	page.getByRole('slider', { name: /^(Start of the comparison|对比起点)$/ });
const live = (page: Page) => page.locator('section.clock [aria-live]');
const dayNumber = (iso: string) => Date.parse(iso) / 86_400_000;
const button = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: typeof name === 'string' });
const changes = (page: Page) => page.getByRole('complementary', { name: 'What changed' });
const PAIR = '?t=2025-09-30&from=2019-12-25';
const SENTENCE = '2019-12-25 → 2025-09-30: 14 partners joined, 122 areas added, 3 revoked';

/** The middle of a thumb, CSS pixels of the window. */
async function beadOf(page: Page, which: 'day' | 'from') {
	const thumb = which === 'from' ? '.thumb.hollow' : '.thumb:not(.hollow)';
	const box = await page.locator(`section.clock ${thumb} .bead`).boundingBox();
	if (!box) throw new Error(`the ${which} thumb has no box`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function middleOfMap(page: Page) {
	const box = await page.getByRole('application').boundingBox();
	if (!box) throw new Error('the map has no box');
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
		await expect(changes(page)).toBeVisible();
		await page.goBack();
		await expect(page).toHaveURL('/en/?t=2025-09-30');
		await expect(from(page)).toHaveCount(0);
		await expect(changes(page)).toHaveCount(0);
		await page.goForward();
		await expect(page.locator('[data-added="partner"]')).toBeVisible();
		await button(page, 'Compare').click();
		await expect(page).toHaveURL('/en/?t=2025-09-30');
		await expect(page.locator('[data-added="partner"]')).toHaveCount(0);
	});

	test('says what changed: in a sentence, in the counts, in the list and on the sliders', async ({
		page
	}) => {
		await open(page, `/en/${PAIR}`);
		await expect(changes(page).getByText(SENTENCE)).toBeVisible();
		const row = (name: RegExp) => changes(page).getByRole('row', { name });
		await expect(row(/Partner countries/)).toContainText('22 → 36');
		await expect(row(/Comprehensive/)).toContainText('59 → 178');
		await expect(row(/Comprehensive/)).toContainText('3 ended');
		await expect(row(/[Mm]echanisms/)).toContainText('changed');
		await expect(changes(page).getByRole('link', { name: 'Egypt' })).toBeVisible();
		await expect(changes(page).getByRole('link', { name: 'Alashankou' })).toBeAttached();
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
		await page.goto(`/zh/${PAIR}`);
		await expect(
			page.getByText('2019年12月25日至2025年9月30日：新增伙伴国14个，新增综试区122个，撤销3个')
		).toBeVisible();
	});

	test('has two sliders that limit each other, by keys and by dragging', inCi, async ({ page }) => {
		await open(page, `/en/${PAIR}`);
		await expect(slider(page)).toHaveAttribute('aria-valuemin', String(dayNumber('2019-12-25')));
		await expect(from(page)).toHaveAttribute('aria-valuemax', String(dayNumber('2025-09-30')));
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
		await slider(page).focus();
		await page.keyboard.press('End');
		await expect(clock(page)).toHaveAttribute('datetime', latestDay);
		await from(page).focus();
		await page.keyboard.press('Home');
		await expect(page).toHaveURL('/en/?from=2013-01-01');
		await page.keyboard.press('PageUp');
		await expect(page).toHaveURL('/en/?from=2014-01-01');
		await page.keyboard.press('End');
		await expect(page).toHaveURL('/en/?from=latest');
	});
});

test(
	'the controls step by events and years, take a date, and say where they lead',
	inCi,
	async ({ page }) => {
		await open(page, '/en/?t=2020-02-29');
		const day = clock(page);
		await button(page, 'One year back').click();
		await expect(day).toHaveAttribute('datetime', '2019-02-28');
		await expect(live(page)).toHaveText(/^28 February 2019: 17 partners, 35 areas/);
		await button(page, 'One year on').click();
		await expect(day).toHaveAttribute('datetime', '2020-02-28');
		await button(page, 'Latest').click();
		await expect(day).toHaveAttribute('datetime', latestDay);
		await expect(button(page, 'Latest')).toBeDisabled();

		await button(page, 'Enter a date').click();
		const field = page.getByRole('textbox', { name: /^Date:/ });
		await field.fill('soon');
		await field.press('Enter');
		await expect(page.getByRole('alert')).toBeVisible();
		await field.fill('2025-05');
		await field.press('Enter');
		await expect(day).toHaveAttribute('datetime', '2025-05-31');
		await expect(live(page)).toHaveText('31 May 2025: 34 partners, 178 areas; new: Bangladesh');
		await button(page, 'Next event').click();
		await expect(day).toHaveAttribute('datetime', '2025-07-10');
		await button(page, 'Previous event').click();
		await expect(day).toHaveAttribute('datetime', '2025-05-31');

		for (const name of ['normal', 'fast', 'slow', 'normal']) {
			await expect(button(page, `Speed: ${name}`)).toHaveText(name);
			await button(page, `Speed: ${name}`).click();
		}
	}
);

test('playing again from the end starts at the beginning', inCi, async ({ page }) => {
	await open(page, '/en/');
	await button(page, 'Play again from the start').click();
	await expect(clock(page)).not.toHaveAttribute('datetime', latestDay);
	await button(page, 'Pause').click();
	await expect(clock(page)).toHaveAttribute('datetime', /^201/);
});

test('playing is silent, and pauses by key, by touching the map, and when the page is hidden', async ({
	page
}) => {
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

	const { x, y } = await middleOfMap(page);
	await button(page, 'Play').click();
	await page.mouse.click(x * 1.2, y * 1.5);
	await expect(button(page, 'Play')).toBeVisible();
	await button(page, 'Play').click();
	await page.evaluate(() => {
		Object.defineProperty(document, 'hidden', { value: true, configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await expect(button(page, 'Play')).toBeVisible();
});

test('playing with reduced motion goes by whole events', inCi, async ({ page }) => {
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
	const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
	await button(page, 'Play').click();
	await expect.poll(async () => (await seen()).length).toBeGreaterThanOrEqual(2);
	await button(page, 'Pause').click();
	const events = await page.request.get('/data/events.json').then((r) => r.text());
	for (const day of await seen()) expect(events).toContain(day.slice(0, 7));
});

test(
	'the track is proportional, and shows brackets as bands and events as ticks',
	inCi,
	async ({ page }) => {
		await open(page, `/en/?t=${latestDay}`);
		const lefts = await page
			.locator('section.clock .years text')
			.evaluateAll((all) => all.map((li) => li.getBoundingClientRect().x));
		expect(lefts).toHaveLength(14);
		const year = ((lefts.at(-1) ?? 0) - (lefts[0] ?? 0)) / 13;
		for (const [i, left] of lefts.entries())
			expect(Math.abs(left - (lefts[0] ?? 0) - i * year)).toBeLessThan(1);

		// Known to lie in the second half of a year, no nearer.
		const band = await page.locator('[data-band="partner/ke"]').boundingBox();
		expect(band?.width).toBeGreaterThan(year * 0.4);
		expect(band?.width).toBeLessThan(year * 0.6);

		const ticks = page.locator('section.clock .ticks button');
		const boxes = await ticks.evaluateAll((all) =>
			all.map((b) => b.getBoundingClientRect().toJSON() as DOMRect)
		);
		expect(boxes.length).toBeGreaterThan(10);
		for (const [i, box] of boxes.entries()) {
			expect(box.height).toBe(44);
			const before = boxes[i - 1];
			if (before) expect(box.x).toBeGreaterThanOrEqual(before.x + before.width - 0.5);
		}

		const single = page.locator('section.clock .ticks button:not(:has(.ring))').first();
		await single.hover();
		const card = page.locator('section.clock .card');
		await expect(card).toContainText(/20\d\d, \w+/);
		const title = await card.locator('strong').textContent();
		await single.click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(title ?? '?');
	}
);

test('a tick that stands for several events opens a list with the mark of each kind', async ({
	page
}) => {
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

test('a record outside the time shown moves the clock, says so, and that can be undone', async ({
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

test('a filter does not move the clock', inCi, async ({ page }) => {
	await open(page, '/en/list/?t=2018-06-01', 'list');
	await page.getByRole('searchbox').fill('Chile');
	await expect(page).toHaveURL(/q=Chile/);
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

	test('targets are 44 px, years thin out, and all else is in a menu', inCi, async ({ page }) => {
		await open(page, '/en/?t=2020-02-28');
		for (const name of ['Play', 'Previous event', 'Next event', /^More/]) {
			const box = await button(page, name).boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
		}
		expect(await page.locator('section.clock .years text').count()).toBeLessThan(10);
		const xs = await page
			.locator('section.clock .ticks .mark')
			.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().x));
		expect(xs.length).toBeGreaterThan(2);

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
		await expect(changes(page)).toBeVisible();
	});
});
