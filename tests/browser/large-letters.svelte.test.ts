/** The clock in narrow windows and large letters: WeChat, phones and browsers enlarge them without asking. */
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import ClockDock from '$lib/clock/ClockDock.svelte';
import { show } from './harness.ts';

const root = document.documentElement;
afterEach(() => root.style.removeProperty('font-size'));

const boxOf = (element: Element) => element.getBoundingClientRect();
const isSeen = (element: Element) => boxOf(element).width > 0;
const share = (a: DOMRect, b: DOMRect) =>
	Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
	Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

describe.each(['en', 'zh'])('in %s', (lang) => {
	describe.each([280, 320, 375])('in a window of %i px', (width) => {
		test.each([100, 125, 150, 200])('at %i %', async (percent) => {
			await page.viewport(width, 667);
			root.style.fontSize = `${percent}%`;
			for (const query of ['?t=2019', '?t=2019-12-31&from=2016-11-30']) {
				await show(ClockDock, { onopen: () => undefined }, { at: `/${lang}/${query}` });
				const days = [...document.querySelectorAll('.day')];
				const buttons = [...document.querySelectorAll('.buttons button')].filter(isSeen);
				expect(buttons.length).toBeGreaterThanOrEqual(4);
				for (const part of [...days, ...buttons]) {
					expect(boxOf(part).left, part.outerHTML).toBeGreaterThanOrEqual(0);
					expect(boxOf(part).right, part.outerHTML).toBeLessThanOrEqual(width);
				}
				const all = [...days, ...buttons].map((part) => ({
					name: part.outerHTML,
					box: boxOf(part)
				}));
				for (const [i, a] of all.entries())
					for (const b of all.slice(i + 1))
						expect(share(a.box, b.box), a.name + b.name).toBe(false);
			}
		});
	});
});

test.each(['?t=2025-09-30', '?t=2025-09-30&from=2019-12-25'])(
	'at 400 % of a small desk, 320 × 256, the track stays in the window: %s',
	async (query) => {
		await page.viewport(320, 256);
		await show(ClockDock, { onopen: () => undefined }, { at: `/zh/${query}` });
		const track = boxOf(page.getByRole('slider', { name: '时间轴' }).element());
		expect(track.width).toBeGreaterThan(60);
		expect(track.right).toBeLessThanOrEqual(320);
	}
);
