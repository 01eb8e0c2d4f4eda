/** The buttons of the clock, and playing: frames come when a test says so. */
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Clock } from '$lib/clock/clock.svelte.ts';
import ClockButtons from '$lib/clock/ClockButtons.svelte';
import { isoDay } from '$lib/time/day.ts';
import { GLIDE } from '$lib/time/play.ts';
import { FakeFrames } from '../unit/helpers/frames.ts';
import { asOf, eventAfter, eventBefore, eventDays, on } from './facts.ts';
import { atlas, dayIn, show } from './harness.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function buttons(query = '', { reduced = false } = {}) {
	const frames = new FakeFrames();
	const oncompare = vi.fn();
	let clock: Clock | undefined;
	const shown = await show(
		ClockButtons,
		({ view, lang }) => {
			clock = new Clock(view, { frames, reducedMotion: () => reduced, lang: () => lang });
			return { clock, oncompare };
		},
		{ at: `/en/${query}` }
	);
	const day = () => dayIn(shown);
	/** Presses a button and lets the next frame come. */
	const press = async (name: string) => {
		await button(name).click();
		frames.frame();
	};
	return { ...shown, day, press, frames, oncompare, said: () => clock?.said };
}

describe('steps', () => {
	test('lead to the event before and the event after', async () => {
		const { press, day } = await buttons('?t=2025-05-31');
		await press('Next event');
		expect(day()).toBe(eventAfter('2025-05-31'));
		await press('Previous event');
		expect(day()).toBe('2025-05-31');
		await press('Previous event');
		expect(day()).toBe(eventBefore('2025-05-31'));
	});

	test('by a year keep to the calendar: 29 February becomes 28 February', async () => {
		const { press, day } = await buttons('?t=2020-02-29');
		await press('One year back');
		expect(day()).toBe('2019-02-28');
		await press('One year on');
		expect(day()).toBe('2020-02-28');
	});

	test('are spoken, for a button in focus says nothing of the day', async () => {
		const { press, said } = await buttons('?t=2025-05-30');
		await press('Next event');
		expect(said()).toMatch(/^31 May 2025: \d+ partners, \d+ areas; new: Bangladesh$/);
	});

	test('“Latest” leads to the last day, and is off once it is there', async () => {
		const { press, day } = await buttons('?t=2020');
		await press('Latest');
		expect(day()).toBe(asOf);
		await expect.element(button('Latest')).toBeDisabled();
	});
});

describe('playing', () => {
	test('goes on to the next event and says nothing; a pause says where it stands', async () => {
		const { press, day, frames, said } = await buttons('?t=2016-01-15');
		await press('Next event');
		expect(said()).not.toBe('');
		await press('Play');
		frames.run(GLIDE);
		expect(day()).toBe(eventAfter(eventAfter('2016-01-15')));
		expect(said()).toBe('');
		await press('Pause');
		expect(said()).toMatch(/^\d+ \w+ 20\d\d: \d+ partners?, \d+ areas?/);
		await expect.element(button('Play')).toBeVisible();
	});

	test('from the last day begins at the first', async () => {
		const { press, day, frames } = await buttons();
		await press('Play again from the start');
		frames.run(GLIDE);
		expect(day()).toBe(eventAfter(isoDay(atlas.firstDay)));
	});

	test('with reduced motion shows event days only', async () => {
		const { press, day, frames } = await buttons('?t=2016-01-15', { reduced: true });
		await press('Play');
		const seen = new Set<string>();
		for (let i = 0; i < 200; i++) {
			frames.frame();
			seen.add(day());
		}
		expect(seen.size).toBeGreaterThan(1);
		for (const one of seen) expect(eventDays).toContain(one);
	});

	test('stops for a step by hand', async () => {
		const { press } = await buttons('?t=2016-01-15');
		await press('Play');
		await press('Next event');
		await expect.element(button('Play')).toBeVisible();
	});
});

test('the speed goes round by one button that says it', async () => {
	await buttons();
	for (const name of ['normal', 'fast', 'slow', 'normal']) {
		await expect.element(button(`Speed: ${name}`)).toHaveTextContent(name);
		await button(`Speed: ${name}`).click();
	}
});

test('fast playing takes half the time', async () => {
	const { press, day, frames } = await buttons('?t=2016-01-15');
	await button('Speed: normal').click();
	await press('Play');
	frames.run(500);
	expect(day() > eventAfter('2016-01-15')).toBe(true);
});

test('“Compare” is asked for by the button, which tells whether two days are compared', async () => {
	const { oncompare, view } = await buttons('?t=2020');
	await button('Compare').click();
	expect(oncompare).toHaveBeenCalledOnce();
	await expect.element(button('Compare')).toHaveAttribute('aria-pressed', 'false');
	view.compareWith(on('2019'));
	await expect.element(button('Compare')).toHaveAttribute('aria-pressed', 'true');
});

describe('on a phone', () => {
	const menu = page.getByRole('group', { name: 'More controls of the clock' });

	test('main buttons are 44 px in both directions, and all else is in a menu', async () => {
		await page.viewport(390, 844);
		await buttons('?t=2020-02-28');
		for (const name of ['Play', 'Previous event', 'Next event', 'More controls of the clock']) {
			const { width, height } = button(name).element().getBoundingClientRect();
			expect(Math.min(width, height), name).toBeGreaterThanOrEqual(44);
		}
		await expect.element(button('Compare')).not.toBeInTheDocument();
		await button('More controls of the clock').click();
		await expect.element(menu.getByRole('button', { name: 'Compare' })).toBeVisible();
	});

	test('the menu sets the speed, steps by years and compares; only the last closes it', async () => {
		await page.viewport(390, 844);
		const { day, frames, oncompare } = await buttons('?t=2020-02-28');
		await button('More controls of the clock').click();
		const fast = menu.getByRole('radio', { name: 'fast' });
		await fast.click();
		await expect.element(fast).toHaveAttribute('aria-checked', 'true');
		await menu.getByRole('button', { name: 'One year on' }).click();
		frames.frame();
		expect(day()).toBe('2021-02-28');
		await expect.element(menu).toBeVisible();
		await menu.getByRole('button', { name: 'Compare' }).click();
		expect(oncompare).toHaveBeenCalledOnce();
		await expect.element(menu).not.toBeInTheDocument();
	});

	test('Escape closes the menu and nothing else of the page', async () => {
		await page.viewport(390, 844);
		await buttons();
		const heard = vi.fn();
		addEventListener('keydown', heard);
		await button('More controls of the clock').click();
		const slow = menu.getByRole('radio', { name: 'slow' });
		await expect.element(slow).toBeVisible();
		(slow.element() as HTMLElement).focus();
		await userEvent.keyboard('{Escape}');
		removeEventListener('keydown', heard);
		await expect.element(menu).not.toBeInTheDocument();
		expect(heard).not.toHaveBeenCalled();
	});
});
