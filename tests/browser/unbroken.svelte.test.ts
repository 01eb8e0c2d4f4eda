/** Headings break by sense. */
import { expect, test } from 'vitest';
import Unbroken from '$lib/ui/Unbroken.svelte';
import { show } from './harness.ts';

const whole = () => [...document.querySelectorAll('.whole')].map((part) => part.textContent);

test('no word breaks after a hyphen', async () => {
	await show(Unbroken, { text: 'Destinations of cross-border e-commerce exports, 2022-2024' });
	expect(whole()).toEqual(['cross-border', 'e-commerce']);
});

test('a number keeps what makes it an ordinal, and its measure word', async () => {
	await show(Unbroken, { text: '一日设立46个：2020年4月的第5批至今规模最大' });
	expect(whole()).toEqual(['46个', '4月', '第5批']);
});
