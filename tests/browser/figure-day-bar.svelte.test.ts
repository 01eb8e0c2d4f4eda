/** The day that all charts show: its slider has the keys of the clock. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import DayBar from '$lib/figures/DayBar.svelte';
import { isoDay } from '$lib/time/day.ts';
import { asOf, eventAfter, eventBefore } from './facts.ts';
import { atlas, dayIn, show } from './harness.ts';

const bar = (query = '') => show(DayBar, ({ view }) => ({ view }), { at: `/en/figures/${query}` });
const slider = () => page.getByRole('slider');
const focusSlider = () => (slider().element() as HTMLElement).focus();

test('arrow keys step from event to event, Page keys by years, Home and End to the ends', async () => {
	const shown = await bar('?t=2020-02-29');
	const day = () => dayIn(shown);
	focusSlider();
	await userEvent.keyboard('{ArrowRight}');
	await expect.poll(day).toBe(eventAfter('2020-02-29'));
	await userEvent.keyboard('{ArrowLeft}');
	await expect.poll(day).toBe(eventBefore(eventAfter('2020-02-29')));
	shown.view.goTo(shown.view.atlas.asOf);
	await userEvent.keyboard('{PageDown}');
	await expect.poll(day).toBe(`${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`);
	await userEvent.keyboard('{Home}');
	await expect.poll(day).toBe(isoDay(atlas.firstDay));
	await userEvent.keyboard('{End}');
	await expect.poll(day).toBe(asOf);
});

test('its slider tells the day with its counts', async () => {
	await bar('?t=2025-05-31');
	await expect
		.element(slider())
		.toHaveAttribute(
			'aria-valuetext',
			expect.stringMatching(/^31 May 2025: \d+ partners, \d+ areas/)
		);
});

test('Space plays and pauses', async () => {
	await bar('?t=2016-01-15');
	focusSlider();
	await userEvent.keyboard(' ');
	await expect.element(page.getByRole('button', { name: 'Pause' })).toBeVisible();
	await userEvent.keyboard(' ');
	await expect.element(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('the map opens on the day shown', async () => {
	const { view } = await bar('?t=2019-12-31');
	const link = page.getByRole('link', { name: 'Open the map on this day' });
	await expect.element(link).toHaveAttribute('href', '/en/?t=2019-12-31');
	view.goTo(view.atlas.asOf);
	await expect.element(link).toHaveAttribute('href', '/en/');
});
