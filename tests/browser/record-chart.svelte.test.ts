/** Drawings that a page was built with: the small chart of a record follows the clock, the figure of a stop is as large as it has to be. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import type { RecordPage } from '$lib/model/record-page.ts';
import RecordChart from '$lib/panels/RecordChart.svelte';
import { recordChart } from '$lib/server/figures/record-chart.ts';
import { figureOn } from '$lib/figures/figure-on.ts';
import StopFigure from '$lib/tours/StopFigure.svelte';
import { on } from './facts.ts';
import { deskIn, figureNamed, realFigures } from './figures.ts';
import { show } from './harness.ts';

const desk = deskIn('en');
const later = () => document.querySelector<HTMLElement>('.later');

describe('the small chart of a record', () => {
	const chartOf = (kind: 'partner' | 'area' | 'mechanism', id: string, query = '') => {
		const chart = recordChart(kind, id, desk);
		if (!chart) throw new Error(`${kind}/${id} has no chart.`);
		const record = { kind, id } as RecordPage;
		return show(RecordChart, { chart }, { at: `/en/${kind}/${id}/${query}`, record });
	};

	test('has a rule at the day shown, and says what was so', async () => {
		const { view } = await chartOf('area', 'suzhou', '?t=2016-06-30');
		await expect.element(page.getByText(/^30 Jun 2016\s+pilot areas: 1\. New/)).toBeVisible();
		const before = later()!.getBoundingClientRect();
		view.goTo(on('2022-06-30'));
		await expect.element(page.getByText(/^30 Jun 2022\s+pilot areas: 13/)).toBeVisible();
		const after = later()!.getBoundingClientRect();
		expect(after.left).toBeGreaterThan(before.left + 50);
		const drawing = document.querySelector('.still svg')!.getBoundingClientRect();
		expect(after.right).toBeLessThanOrEqual(drawing.right + 1);
		expect(after.bottom).toBeLessThan(drawing.bottom);
	});

	test('before the first says that there is none yet', async () => {
		await chartOf('area', 'suzhou', '?t=2015-06-30');
		await expect.element(page.getByText(/None yet\.$/)).toBeVisible();
	});

	test('of trade has no day, and a name that says what is drawn', async () => {
		await chartOf('partner', 'vn');
		expect(later()).toBeNull();
		await expect
			.element(page.getByRole('img', { name: /^Vietnam with .+ US dollars/ }))
			.toBeVisible();
		await expect
			.element(page.getByRole('link', { name: 'The whole figure' }))
			.toHaveAttribute('href', '/en/figures/trade/');
	});

	test('stands within a panel of any width, its letters no smaller than 11 px', async () => {
		await chartOf('mechanism', 'gdte');
		for (const width of [340, 400, 560]) {
			document.body.style.width = `${width}px`;
			const box = document.querySelector('.still')!.getBoundingClientRect();
			for (const text of document.querySelectorAll<SVGTextElement>('.still text')) {
				const { left, right } = text.getBoundingClientRect();
				expect(left, text.textContent).toBeGreaterThanOrEqual(box.left - 1);
				expect(right, text.textContent).toBeLessThanOrEqual(box.right + 1);
				expect(16 * (text.getScreenCTM()?.a ?? 0)).toBeGreaterThan(11);
			}
		}
		document.body.removeAttribute('style');
	});
});

describe('the figure of a stop', () => {
	const figure = figureOn(
		figureNamed(realFigures('en'), 'silk-road-partners'),
		on('2021-12-31'),
		'en'
	);

	test('stands in the panel with a way to its page', async () => {
		await show(
			StopFigure,
			{ figure, large: false },
			{ at: '/en/tour/circle-of-friends/quiet-years/' }
		);
		await expect.element(page.getByRole('img')).toHaveAccessibleName(figure.label);
		await expect
			.element(page.getByRole('link'))
			.toHaveAttribute('href', '/en/figures/silk-road-partners/');
	});

	test('before an audience lies over the map, in letters of 24 px', async () => {
		await page.viewport(1920, 1080);
		onTestFinished(() => {
			delete document.documentElement.dataset['mode'];
			document.documentElement.removeAttribute('style');
		});
		document.documentElement.dataset['mode'] = 'kiosk';
		// As in kiosk.css.
		for (const [name, value] of [
			['--panel-w', '36vw'],
			['--topbar-h', '0rem'],
			['--text-md', '24px']
		] as const)
			document.documentElement.style.setProperty(name, value);
		await show(
			StopFigure,
			{ figure, large: true },
			{ at: '/en/tour/circle-of-friends/quiet-years/' }
		);
		await expect.element(page.getByRole('img')).toHaveAccessibleName(figure.label);
		expect(document.querySelector('figure a')).toBeNull();
		const { right, height } = document.querySelector('figure')!.getBoundingClientRect();
		expect(right).toBeLessThanOrEqual(1920 * 0.64 + 1);
		expect(height).toBeLessThan(1080);
		const scale =
			document.querySelector<SVGGraphicsElement>('.wall-size g, .wall-size text')?.getScreenCTM()
				?.a ?? 0;
		expect(16 * scale).toBeGreaterThanOrEqual(24);
	});
});
