/** The list of keys. */
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import KeysDialog from '$lib/keys/KeysDialog.svelte';
import { show } from './harness.ts';

const open = async (at?: string) => {
	const onclose = vi.fn();
	await show(KeysDialog, ({ view }) => ({ mode: view.mode, onclose }), at ? { at } : {});
	return onclose;
};
const group = (name: string) => page.getByRole('heading', { name, exact: true });

test('names where keys work, and Escape closes it', async () => {
	const onclose = await open();
	await expect.element(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	for (const name of ['On every page', 'Map', 'Timeline', 'Tours', 'Presentation'])
		await expect.element(group(name)).toBeVisible();
	await userEvent.keyboard('{Escape}');
	await vi.waitFor(() => expect(onclose).toHaveBeenCalledOnce());
});

test('keeps what is pressed in it from the page', async () => {
	await open();
	const heard = vi.fn();
	window.addEventListener('keydown', heard);
	await userEvent.keyboard('{ArrowRight}');
	window.removeEventListener('keydown', heard);
	expect(heard).not.toHaveBeenCalled();
});

test('speaks Chinese', async () => {
	await open('/zh/');
	await expect.element(page.getByRole('dialog', { name: '键盘快捷键' })).toBeVisible();
	await expect.element(page.getByText('空格').first()).toBeVisible();
});

test('fits a phone', async () => {
	await page.viewport(390, 844);
	await open();
	const dialog = page.getByRole('dialog').element();
	expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
});
