/** Headings break by sense. */
import { expect, test } from 'vitest';
import Unbroken from '$lib/ui/Unbroken.svelte';
import { show } from './harness.ts';

test('no word breaks after a hyphen', async () => {
	await show(Unbroken, { text: 'Destinations of cross-border e-commerce exports, 2022-2024' });
	const whole = [...document.querySelectorAll('.whole')].map((part) => part.textContent);
	expect(whole).toEqual(['cross-border', 'e-commerce']);
});
