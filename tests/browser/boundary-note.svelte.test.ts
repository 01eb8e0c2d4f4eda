/** The border note stands in frames of every size, and leaves the map to be seen. */
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import BoundaryNote from '$lib/stage/BoundaryNote.svelte';
import { show } from './harness.ts';

afterEach(() => delete document.documentElement.dataset['mode']);

test.each(['en', 'zh'] as const)('in a frame of 320 × 240 it is one line, in %s', async (lang) => {
	await page.viewport(320, 240);
	document.documentElement.dataset['mode'] = 'embed';
	await show(BoundaryNote, {}, { at: `/${lang}/?mode=embed` });
	const note = page.getByText('Natural Earth');
	await expect.element(note).toBeVisible();
	const { left, right, height } = note.element().getBoundingClientRect();
	expect(left).toBeGreaterThanOrEqual(0);
	expect(right).toBeLessThanOrEqual(320);
	expect(height).toBeLessThan(28);
	await expect.element(note).not.toHaveTextContent(lang === 'en' ? /Arcs/ : /弧线/);
	expect(note.element().childElementCount).toBe(0);
});

test('in a larger frame it also says what the arcs are', async () => {
	await page.viewport(1024, 600);
	document.documentElement.dataset['mode'] = 'embed';
	await show(BoundaryNote, {}, { at: '/en/?mode=embed' });
	const note = page.getByText(/Arcs are links/);
	await expect.element(note).toBeVisible();
	expect(note.element().childElementCount).toBe(0);
});
