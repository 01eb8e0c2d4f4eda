/** Windows' contrast themes: the system chooses the colours, and nothing that a colour said is lost. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import ClockDock from '$lib/clock/ClockDock.svelte';
import LayerSwitch from '$lib/stage/LayerSwitch.svelte';
import { show } from './harness.ts';
import { forceColors } from './pointer.ts';

test('a switch that is on looks unlike one that is off', async () => {
	await forceColors();
	const background = async (on: boolean) => {
		await show(LayerSwitch, { label: 'Zones', count: 4, on, ontoggle: () => undefined });
		const knob = page.getByRole('switch').element().querySelector('.knob')!;
		return [getComputedStyle(knob), getComputedStyle(knob, '::after')].map(
			({ backgroundColor }) => backgroundColor
		);
	};
	const on = await background(true);
	expect(on[0]).not.toBe(on[1]);
	const off = await background(false);
	expect(off[0]).not.toBe(off[1]);
	expect(on).not.toEqual(off);
});

test('the numbers of the clock have no edge, which would have the colour of the letters', async () => {
	await forceColors();
	await show(ClockDock, { onopen: () => undefined }, { at: '/en/?t=2025-09-30' });
	const numbers = [...document.querySelectorAll('.met > .number')];
	expect(numbers).toHaveLength(3);
	for (const number of numbers)
		expect(getComputedStyle(number).getPropertyValue('-webkit-text-stroke-width')).toBe('0px');
});
