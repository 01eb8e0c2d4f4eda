import { afterEach, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import atlasFile from '$lib/generated/atlas.json';
import type { Atlas } from '$lib/model/atlas.ts';
import ThemeButton from '$lib/shell/ThemeButton.svelte';
import { ViewState } from '$lib/state/view-state.svelte.ts';
import '../../src/app.css';

const toDark = page.getByRole('button', { name: 'Dark colours' });
const toLight = page.getByRole('button', { name: 'Light colours' });

async function setSystem(value: 'light' | 'dark' | ''): Promise<void> {
	const features = [{ name: 'prefers-color-scheme', value }];
	await cdp().send('Emulation.setEmulatedMedia', { features });
}

afterEach(async () => {
	localStorage.removeItem('theme');
	await setSystem('');
});

test('the theme button follows the system until the visitor chooses', async () => {
	await setSystem('light');
	const view = new ViewState(atlasFile as unknown as Atlas, () => null);
	await render(ThemeButton, { view });
	await expect.element(toDark).toBeVisible();
	await setSystem('dark');
	await expect.element(toLight).toBeVisible();

	await toLight.click();
	expect(view.theme).toBe('light');
	await setSystem('light');
	await expect.element(toDark).toBeVisible();
});
