/** A figure's chart: arrow keys, a pointer and a finger find the same, it is spoken, and it leads to the map on that day. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Figure from '$lib/figures/Figure.svelte';
import { draw } from '$lib/figures/draw/index.ts';
import { isoDay } from '$lib/time/day.ts';
import { on } from './facts.ts';
import { asOf, edition, figureNamed, realFigures } from './figures.ts';
import { show } from './harness.ts';
import { hover, pointWithFinger, spotIn, tap, type Spot } from './pointer.ts';
import { visited } from './router.ts';

const english = realFigures('en');

async function figure(id: string, { day = asOf, lang = 'en' as 'en' | 'zh' } = {}) {
	const own = figureNamed(lang === 'en' ? english : realFigures(lang), id);
	if (!own.data) throw new Error(`${id} has no chart.`);
	await show(Figure, { figure: own, day, edition }, { at: `/${lang}/figures/` });
	return { figure: own, scene: draw(own.data, { day, lang }).wide };
}

const slider = () => page.getByRole('slider');
const card = () => document.querySelector<HTMLElement>('.card');
const said = () => document.querySelector('[aria-live]')?.textContent;
const focusChart = () => (slider().element() as HTMLElement).focus();

/** Where a stop stands in the window. */
function spotOf({ x, y }: { x: number; y: number }): Spot {
	const plot = document.querySelector('.plot')!;
	plot.scrollIntoView({ block: 'center' });
	return spotIn(plot, x / 100, y / 100);
}

beforeEach(() => page.viewport(1280, 1000));

describe('the arrow keys', () => {
	test('begin at the newest and go from stop to stop, which is written and spoken', async () => {
		const { scene } = await figure('cbec-total');
		const [last, before] = [scene.readouts.at(-1)!, scene.readouts.at(-2)!];
		focusChart();
		await expect.poll(() => card()?.textContent).toContain(last.text);
		await expect.element(slider()).toHaveAttribute('aria-valuetext', last.name);
		await userEvent.keyboard('{ArrowLeft}');
		await expect.poll(() => card()?.textContent).toContain(before.text);
		await expect.element(slider()).toHaveAttribute('aria-valuetext', before.name);
		expect(said()).toBe(before.text);
	});

	test('reach both ends', async () => {
		const { scene } = await figure('silk-road-partners');
		focusChart();
		await userEvent.keyboard('{Home}');
		await expect.poll(() => card()?.textContent).toContain(scene.readouts[0]!.text);
		await userEvent.keyboard('{ArrowLeft}');
		expect(card()?.textContent).toContain(scene.readouts[0]!.text);
		await userEvent.keyboard('{End}');
		await expect.poll(() => card()?.textContent).toContain(scene.readouts.at(-1)!.text);
	});

	test('leave with Escape, which closes nothing else', async () => {
		await figure('cbec-total');
		focusChart();
		await expect.poll(card).not.toBeNull();
		let heard = 0;
		const count = () => (heard += 1);
		addEventListener('keydown', count);
		await userEvent.keyboard('{Escape}');
		removeEventListener('keydown', count);
		await expect.poll(card).toBeNull();
		expect(heard).toBe(0);
	});

	test('have a sentence in the language of the page', async () => {
		const { scene } = await figure('cbec-share', { lang: 'zh' });
		focusChart();
		await userEvent.keyboard('{Home}');
		await expect.poll(said).toBe(scene.readouts[0]!.text);
		expect(said()).toMatch(/\p{Script=Han}/u);
	});

	test('say nothing before they are pressed', async () => {
		await figure('cbec-total');
		expect(said()).toBe('');
		expect(card()).toBeNull();
	});
});

describe('a pointer', () => {
	test('finds what the keys find, and lets go of it', async () => {
		const { scene } = await figure('bri-share');
		const stop = scene.readouts[1]!;
		await hover(spotOf(stop));
		await expect.poll(() => card()?.textContent).toContain(stop.text);
		expect(said()).toBe('');
		await hover({ x: 2, y: 2 });
		await expect.poll(card).toBeNull();
	});

	test('finds the row of a ranking and of the matrix, whose page its link opens', async () => {
		for (const id of ['trade', 'partners-by-mechanism']) {
			const { scene } = await figure(id);
			const stop = scene.readouts[2]!;
			await hover(spotOf({ x: 40, y: stop.y }));
			await expect.poll(() => card()?.textContent).toContain(stop.name);
			expect(card()?.querySelector('a')?.getAttribute('href')).toBe(stop.link?.path);
		}
	});

	test('finds the province of a tile', async () => {
		const { scene } = await figure('areas-by-province');
		const guangdong = scene.readouts.find((s) => s.name === 'Guangdong')!;
		await hover(spotOf(guangdong));
		await expect.poll(() => card()?.textContent).toContain(guangdong.text);
	});
});

describe('a finger', () => {
	test('finds what a pointer finds, and it stays and is spoken until the next tap', async () => {
		const { scene } = await figure('bri-share');
		const stop = scene.readouts[1]!;
		await tap(spotOf(stop));
		await expect.poll(() => card()?.textContent).toContain(stop.text);
		await expect.poll(said).toBe(stop.text);
		await tap(spotOf(stop));
		await expect.poll(card).toBeNull();
	});

	test('that taps elsewhere closes it', async () => {
		const { scene } = await figure('bri-share');
		await tap(spotOf(scene.readouts[0]!));
		await expect.poll(card).not.toBeNull();
		await tap(spotIn(page.getByRole('heading')));
		await expect.poll(card).toBeNull();
	});
});

describe('a day that the map can show', () => {
	test('leads there from where the cursor stands', async () => {
		const { scene } = await figure('silk-road-partners');
		const last = scene.readouts.at(-1)!;
		focusChart();
		const link = page.getByRole('link', { name: /^Show .+ on the map$/ });
		await link.click();
		expect(visited).toEqual([`/en/?t=${isoDay(last.day!)}`]);
	});

	test('is offered by no goal of a coming year', async () => {
		const { scene } = await figure('dds-share');
		focusChart();
		await userEvent.keyboard('{End}');
		await expect.poll(() => card()?.textContent).toContain(scene.readouts.at(-1)!.text);
		expect(card()?.querySelector('a')).toBeNull();
	});
});

describe('the switch', () => {
	test('shows another kind of period, and the cursor goes through that', async () => {
		const { figure: own } = await figure('cbec-total');
		if (own.data?.kind !== 'columns') throw new Error('no columns');
		const [years, halves] = own.data.choices;
		const radio = (name = '') => page.getByRole('radio', { name, exact: true });
		await expect.element(radio(years?.name)).toBeChecked();
		await radio(halves?.name).click();
		await expect.element(slider()).toHaveAttribute('max', String(halves!.periods.length - 1));
		focusChart();
		await expect.poll(() => card()?.textContent).toContain(halves!.periods.at(-1)!.name);
	});
});

describe('the day shown', () => {
	test('has a rule with its name, and what is counted on it', async () => {
		await figure('silk-road-partners', { day: on('2020-01-01') });
		const now = document.querySelector('.plot .now text');
		expect(document.querySelectorAll('.plot .now')).toHaveLength(2);
		expect(now ?? document.querySelectorAll('.plot .now')[1]).not.toBeNull();
		await expect.element(page.getByText('1 Jan 2020', { exact: true })).toBeInTheDocument();
	});

	test('changes the tiles', async () => {
		await figure('areas-by-province', { day: on('2015-12-31') });
		await expect
			.element(page.getByText('pilot areas on 31 December 2015', { exact: true }))
			.toBeInTheDocument();
	});
});

describe('on a phone', () => {
	/** On the page of all figures, or on its own. */
	async function onPhone(id: string, alone: boolean): Promise<void> {
		await pointWithFinger();
		await page.viewport(390, 844);
		const own = figureNamed(english, id);
		await show(Figure, { figure: own, day: asOf, edition, alone }, { at: '/en/figures/' });
	}

	test.each([
		['cbec-total', false],
		['cbec-total', true],
		['partners-by-mechanism', true]
	])(
		'everything of %s to press is 44 px in both directions, on its own page: %s',
		async (id, alone) => {
			await onPhone(id, alone);
			focusChart();
			await expect.poll(card).not.toBeNull();
			const pressed = document.querySelectorAll('article :is(a, button, summary, label):not(h3 a)');
			expect(pressed.length).toBeGreaterThan(6);
			for (const element of pressed) {
				if (!element.checkVisibility()) continue;
				const { width, height } = element.getBoundingClientRect();
				expect(Math.round(Math.min(width, height)), element.textContent).toBeGreaterThanOrEqual(44);
			}
		}
	);

	test('a year of the table stays on one line', async () => {
		await onPhone('cbec-total', true);
		const heads = [...document.querySelectorAll<HTMLElement>('tbody th[scope="row"]')];
		expect(heads.length).toBeGreaterThan(6);
		for (const head of heads) {
			const range = document.createRange();
			range.selectNodeContents(head);
			expect(range.getClientRects(), head.textContent).toHaveLength(1);
		}
	});
});

describe('beside others', () => {
	test('a small chart has where sources disagree about it', async () => {
		const { figure: own } = await figure('cbec-imports');
		expect(own.title).toBe(own.name);
		for (const { id, topic } of own.disputes)
			await expect
				.element(page.getByRole('link', { name: topic }))
				.toHaveAttribute('href', `/en/data/contradictions/#contradiction-${id}`);
		expect(own.disputes.length).toBeGreaterThan(0);
	});
});

test('two numbers are a sentence, also on a page of their own', async () => {
	const own = figureNamed(english, 'cbec-entities');
	await show(
		Figure,
		{ figure: own, day: asOf, edition, alone: true },
		{ at: '/en/figures/cbec-entities/' }
	);
	for (const sentence of own.sentences ?? ['no sentence'])
		await expect.element(page.getByText(sentence)).toBeVisible();
});

test('where the atlas did not come, the figure is there all the same, and offers its files', async () => {
	const own = figureNamed(english, 'cbec-total');
	await render(Figure, { props: { figure: own, lang: 'en', day: asOf, edition, alone: true } });
	await expect.element(page.getByRole('img', { name: own.title })).toBeVisible();
	await expect.element(page.getByRole('link', { name: 'CSV' })).toBeVisible();
	expect(page.getByRole('button', { name: 'Share' }).elements()).toEqual([]);
});
