/**
 * The charts that have a finding, against pictures kept in `pictures/`, so that a change of look is seen and meant. They show what was
 * known of a day in the past, so that the next edition changes none of them. After a change that is meant:
 * `npm run test:browser -- figure-pictures --update`, and look at what changed.
 */
import regular from '@fontsource/noto-sans-sc/400.css?inline';
import strong from '@fontsource/noto-sans-sc/600.css?inline';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import FigureChart from '$lib/figures/FigureChart.svelte';
import { isFinding } from '$lib/figures/figure.ts';
import { edition, figuresUpTo } from './figures.ts';
import { show } from './harness.ts';

const DATE = '2025-12-31';
/** CSS pixels. */
const WIDTH = 640;

const font = "'Noto Sans SC'";
/** One font for all letters, whatever the machine has. */
const letters = document.createElement('style');
letters.textContent = `${regular}${strong}* { --font-ui: ${font} !important; --font-display: ${font} !important }`;

beforeAll(() => document.head.append(letters));
afterAll(() => letters.remove());
beforeEach(() => page.viewport(WIDTH, 720));

/** All letters of the chart, in both weights, have their font. */
async function lettersOf(text: string): Promise<void> {
	await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 1em ${font}`, text)));
}

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
	const { figures, day } = figuresUpTo(DATE, lang);
	const drawn = figures.flatMap(({ data, ...figure }) =>
		data && isFinding(figure) ? [{ id: figure.id, figure: { ...figure, data } }] : []
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
		const chart = document.querySelector<HTMLElement>('.room')!;
		chart.style.padding = '8px 16px';
		await lettersOf(chart.textContent);
		await expect(chart).toMatchScreenshot(`${id}-${lang}`);
	});
});
