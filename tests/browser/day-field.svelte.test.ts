/** The day shown, and the field that it turns into. */
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import DayField from '$lib/clock/DayField.svelte';
import { on } from './facts.ts';
import { show } from './harness.ts';

const open = page.getByRole('button', { name: 'Enter a date' });
const field = page.getByRole('textbox', { name: /^Date:/ });
const alert = page.getByRole('alert');

async function dayField(at = '/en/') {
	const onpick = vi.fn();
	await show(DayField, { day: on('2020-02-29'), thumb: 'day', onpick }, { at });
	return onpick;
}

test('the day stands there in words, and as a date for machines', async () => {
	await dayField('/zh/');
	await expect.element(page.getByText('2020年2月29日').first()).toBeVisible();
	expect(document.querySelector('time[data-clock]')).toHaveAttribute('datetime', '2020-02-29');
});

test('pressing it opens a field with the whole day selected: what is typed takes its place', async () => {
	const onpick = await dayField();
	await open.click();
	await expect.element(field).toHaveFocus();
	await expect.element(field).toHaveValue('2020-02-29');
	await userEvent.keyboard('2019-12-25{Enter}');
	expect(onpick).toHaveBeenCalledExactlyOnceWith(on('2019-12-25'));
	await expect.element(open).toHaveFocus();
});

test.each([
	['2025-05', '2025-05-31'],
	['2024-2', '2024-02-29'],
	['2024', '2024-12-31']
])('%s means its last day, %s', async (typed, day) => {
	const onpick = await dayField();
	await open.click();
	await field.fill(typed);
	await userEvent.keyboard('{Enter}');
	expect(onpick).toHaveBeenCalledExactlyOnceWith(on(day));
});

test('what is no date is said to be none, beside the field, which stays', async () => {
	const onpick = await dayField();
	await open.click();
	await field.fill('soon');
	await userEvent.keyboard('{Enter}');
	await expect.element(alert).toHaveTextContent('Write a date like');
	await expect.element(field).toHaveAttribute('aria-invalid', 'true');
	await expect.element(field).toHaveAccessibleDescription(/Write a date like/);
	expect(onpick).not.toHaveBeenCalled();

	await field.fill('2025');
	await userEvent.keyboard('{Enter}');
	expect(onpick).toHaveBeenCalledOnce();
	await expect.element(alert).not.toBeInTheDocument();
});

test('Escape closes the field, picks nothing and gives the focus back', async () => {
	const onpick = await dayField();
	await open.click();
	await expect.element(field).toHaveFocus();
	await userEvent.keyboard('2019{Escape}');
	await expect.element(open).toHaveFocus();
	await expect.element(field).not.toBeInTheDocument();
	expect(onpick).not.toHaveBeenCalled();
});

test('leaving the field closes it, and the focus stays where it went', async () => {
	const onpick = await dayField();
	await open.click();
	await expect.element(field).toHaveFocus();
	await userEvent.tab();
	await expect.element(field).not.toBeInTheDocument();
	await expect.element(open).not.toHaveFocus();
	expect(onpick).not.toHaveBeenCalled();
});

test('the day compared with has a field of its own name', async () => {
	await show(DayField, { day: on('2019-12-25'), thumb: 'from', onpick: () => undefined });
	await page.getByRole('button', { name: 'Enter the day to compare with' }).click();
	await expect.element(page.getByRole('textbox', { name: /^Day to compare with/ })).toHaveFocus();
	expect(document.querySelector('[data-clock]')).toBeNull();
});
