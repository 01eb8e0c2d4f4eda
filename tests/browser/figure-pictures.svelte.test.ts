/**
 * The charts that have a finding, against pictures kept in `pictures/`, so that a change of look is seen and meant. They show what was
 * known of a day in the past, so that the next edition changes none of them. After a change that is meant:
 * `npm run test:browser -- figure-pictures --update`, and look at what changed.
 */
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import FigureChart from '$lib/figures/FigureChart.svelte';
import { draw } from '$lib/figures/draw/index.ts';
import { edition, figuresUpTo } from './figures.ts';
import { show } from './harness.ts';

const DATE = '2025-12-31';
/** CSS pixels of a chart's box: about two thirds of a page, and a phone. */
const WIDE = 760;
const NARROW = 350;

beforeEach(async () => {
	await page.viewport(800, 1000);
	// Both fonts of the map, whose characters have most of what a chart says.
	document.documentElement.style.setProperty('--font-ui', "'Map Sans'");
	document.documentElement.style.setProperty('--font-display', "'Map Sans SemiBold'");
	await Promise.all(
		['Map Sans', 'Map Sans SemiBold'].map((font) => document.fonts.load(`1em '${font}'`))
	);
	return () => document.documentElement.removeAttribute('style');
});

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
	const { figures, day } = figuresUpTo(DATE, lang);
	const drawn = figures.flatMap(({ data, ...figure }) =>
		data && figure.title !== figure.name ? [{ id: figure.id, figure: { ...figure, data } }] : []
	);

	test('there is one of every kind', () => {
		expect(new Set(drawn.map(({ figure }) => figure.data.kind)).size).toBe(7);
	});

	test.each(drawn)('$id looks as it is meant to', async ({ id, figure }) => {
		await show(
			FigureChart,
			{ figure, day, edition: { ...edition, asOf: day } },
			{ at: `/${lang}/figures/` }
		);
		const room = document.querySelector<HTMLElement>('.room')!;
		Object.assign(room.style, { width: `${WIDE}px`, margin: '16px' });
		await expect(room).toMatchScreenshot(`${id}-${lang}`);
		if (!draw(figure.data, { day, lang }).narrow) return;
		room.style.width = `${NARROW}px`;
		await expect(room).toMatchScreenshot(`${id}-${lang}-narrow`);
	});
});
