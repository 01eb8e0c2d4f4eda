/** The clock as a whole: what its parts do to one another, to the address and to the live region. */
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import ClockDock from '$lib/clock/ClockDock.svelte';
import { begun, ended, eventDays, on } from './facts.ts';
import { dayIn, show } from './harness.ts';
import { preferReducedMotion } from './pointer.ts';
import { address } from './router.ts';

const slider = page.getByRole('slider', { name: 'Timeline' });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const said = () => document.querySelector('[aria-live]')?.textContent ?? '';
const clock = () => document.querySelector('time[data-clock]')?.getAttribute('datetime');

async function dock(query = '', compact = false) {
	const shown = await show(ClockDock, { onopen: vi.fn(), compact }, { at: `/en/${query}` });
	return { ...shown, day: () => dayIn(shown) };
}

describe('comparing', () => {
	const PAIR = '?t=2025-09-30&from=2019-12-25';

	test('begins a year before the day shown, ends with the same button, and stands in the address', async () => {
		await dock('?t=2025-09-30');
		await button('Compare').click();
		await expect.poll(address).toBe('/en/?t=2025-09-30&from=2024-09-30');
		await expect
			.element(page.getByRole('slider', { name: 'Start of the comparison' }))
			.toBeVisible();
		await expect.element(button('Compare')).toHaveAttribute('aria-pressed', 'true');
		await button('Compare').click();
		await expect.poll(address).toBe('/en/?t=2025-09-30');
		expect(page.getByRole('slider').length).toBe(1);
	});

	test('shows both days and says in a sentence what changed between them', async () => {
		await dock(PAIR);
		const [from, to] = [on('2019-12-25'), on('2025-09-30')];
		await expect
			.element(
				page.getByText(
					`${begun('partner', from, to)} partners joined, ${begun('area', from, to)} areas added, ${ended('area', from, to)} revoked`,
					{ exact: true }
				)
			)
			.toBeVisible();
		await expect.element(button('Enter the day to compare with')).toBeVisible();
		await expect.element(button('Enter a date')).toBeVisible();
	});

	test('a day typed before the start takes the start along', async () => {
		const { view, day } = await dock(PAIR);
		await button('Enter a date').click();
		await page.getByRole('textbox').fill('2018-06-01');
		await userEvent.keyboard('{Enter}');
		await expect.poll(day).toBe('2018-06-01');
		expect(view.from).toBe(on('2018-06-01'));
	});

	test('a start typed after the day takes the day along', async () => {
		const { view, day } = await dock('?t=2020-01-01&from=2019-12-25');
		await button('Enter the day to compare with').click();
		await page.getByRole('textbox').fill('2022-06-01');
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => view.from).toBe(on('2022-06-01'));
		expect(day()).toBe('2022-06-01');
	});
});

test('a day typed is shown, and spoken with what is new on it', async () => {
	await dock('?t=2020-02-29');
	await button('Enter a date').click();
	await page.getByRole('textbox').fill('2025-05');
	await userEvent.keyboard('{Enter}');
	await expect.poll(clock).toBe('2025-05-31');
	expect(said()).toMatch(/^31 May 2025: .+; new: Bangladesh$/);
});

describe('playing', () => {
	test('Space on the slider plays in silence; Space again stops and says where', async () => {
		await dock('?t=2017-01-15');
		const before = slider.element().getAttribute('aria-valuetext');
		(slider.element() as HTMLElement).focus();
		await userEvent.keyboard(' ');
		await expect.poll(clock).not.toBe('2017-01-15');
		expect(said()).toBe('');
		expect(slider.element().getAttribute('aria-valuetext')).toBe(before);
		await userEvent.keyboard(' ');
		await expect.poll(said).toMatch(/^\d+ \w+ 20\d\d: \d+ partners?, \d+ areas?/);
		expect(slider.element().getAttribute('aria-valuetext')).not.toBe(before);
	});

	test('stops when the page is hidden', async () => {
		await dock('?t=2017-01-15');
		await button('Play').click();
		await expect.element(button('Pause')).toBeVisible();
		const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
		document.dispatchEvent(new Event('visibilitychange'));
		hidden.mockRestore();
		await expect.element(button('Play')).toBeVisible();
	});

	test('with reduced motion goes by whole events', async () => {
		await preferReducedMotion();
		await dock('?t=2016-01-15');
		await button('Play').click();
		await expect.poll(clock).not.toBe('2016-01-15');
		await button('Pause').click();
		expect(eventDays).toContain(clock());
	});
});

describe('beside a sheet of full height, on a phone', () => {
	test('play, day and track stay; the other buttons make way', async () => {
		await page.viewport(390, 844);
		await dock('', true);
		await expect.element(slider).toBeVisible();
		await expect.element(button('Play again from the start')).toBeVisible();
		await expect.element(button('Next event')).not.toBeInTheDocument();
		expect(page.getByRole('region', { name: 'Clock' }).element().clientHeight).toBeLessThan(70);
	});
});

test('on a phone on its side the clock is 96 px high', async () => {
	await page.viewport(844, 390);
	await dock();
	expect(page.getByRole('region', { name: 'Clock' }).element().getBoundingClientRect().height).toBe(
		96
	);
});

describe('in a frame', () => {
	const PLAYED = '?mode=embed&play=2016-11-30..2020-01-01';

	test('plays from one day to another by itself', async () => {
		const { view } = await dock(PLAYED);
		await expect.element(button('Pause')).toBeVisible();
		expect(view.day).toBeGreaterThanOrEqual(on('2016-11-30'));
		expect(view.day).toBeLessThanOrEqual(on('2020-01-01'));
	});

	test('stands on the last of them where motion is to be reduced', async () => {
		await preferReducedMotion();
		const { day } = await dock(PLAYED);
		expect(day()).toBe('2020-01-01');
		await expect.element(button('Play')).toBeVisible();
	});

	test('is one row of play, day and track, also where a phone has two', async () => {
		await page.viewport(700, 800);
		await dock(PLAYED);
		const row = [button('Pause'), slider].map((part) => part.element().getBoundingClientRect());
		const [play, track] = row as [DOMRect, DOMRect];
		expect(play.right).toBeLessThan(track.left);
		expect(play.top).toBeLessThan(track.bottom);
		expect(track.height).toBeGreaterThan(30);
	});

	test('is not there where it is not wanted, and the day stays where monitors look for it', async () => {
		await dock('?mode=embed&clock=0&t=2020-01-01');
		expect(document.querySelector('section.clock')?.checkVisibility()).toBe(false);
		expect(clock()).toBe('2020-01-01');
	});
});
