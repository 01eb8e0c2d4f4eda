/** The track of the clock with its thumbs and ticks, as the dock holds it. */
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import ClockDock from '$lib/clock/ClockDock.svelte';
import { calendar } from '$lib/time/day.ts';
import { asOf, eventAfter, eventBefore, inForce, on } from './facts.ts';
import { atlas, dayIn, show } from './harness.ts';
import { drag, hover, spotIn, swipe, tap, type Spot } from './pointer.ts';

const slider = page.getByRole('slider', { name: 'Timeline' });
const start = page.getByRole('slider', { name: 'Start of the comparison' });
const said = () => document.querySelector('[aria-live]')?.textContent;

async function dock(query = '') {
	const onopen = vi.fn();
	const shown = await show(ClockDock, { onopen }, { at: `/en/${query}` });
	const first = () => document.querySelector('.ticks button');
	await expect.poll(first).not.toBeNull();
	return { ...shown, onopen, day: () => dayIn(shown), from: () => shown.view.from };
}

const years = () =>
	[...document.querySelectorAll('.years text')].map((name) => ({
		year: Number(name.textContent),
		x: name.getBoundingClientRect().left
	}));
const focus = (thumb: typeof slider) => (thumb.element() as HTMLElement).focus();
const press = userEvent.keyboard;

/** Where a thumb meets the axis. */
function bead(thumb: 'day' | 'from'): Spot {
	const element = document.querySelector(`.thumb${thumb === 'from' ? '.hollow' : ':not(.hollow)'}`);
	if (!element) throw new Error(`There is no thumb of the ${thumb}.`);
	return spotIn(element.querySelector('.bead') ?? element);
}
const beside = ({ x, y }: Spot, by: number): Spot => ({ x: x + by, y });

describe('by keys', () => {
	test('arrows step from event to event, and stop at the ends', async () => {
		const { day } = await dock('?t=2025-05-31');
		focus(slider);
		await press('{ArrowRight}');
		await expect.poll(day).toBe(eventAfter('2025-05-31'));
		await press('{ArrowLeft}{ArrowDown}');
		await expect.poll(day).toBe(eventBefore('2025-05-31'));
		await press('{ArrowUp}');
		await expect.poll(day).toBe('2025-05-31');
		await press('{End}{ArrowRight}');
		await expect.poll(day).toBe(asOf);
	});

	test('Page Up and Page Down go by a year, Home and End to the ends of the track', async () => {
		const { day } = await dock('?t=2020-02-29');
		focus(slider);
		await press('{PageUp}');
		await expect.poll(day).toBe('2021-02-28');
		await press('{PageDown}{PageDown}');
		await expect.poll(day).toBe('2019-02-28');
		await press('{Home}');
		await expect.poll(() => on(day())).toBe(atlas.firstDay);
		await press('{End}');
		await expect.poll(day).toBe(asOf);
	});

	test('Enter opens what happened on the day of the thumb', async () => {
		const { onopen } = await dock('?t=2016-11-30');
		focus(slider);
		await press('{Enter}');
		const refs = atlas.event
			.filter(({ span }) => span.latest === on('2016-11-30'))
			.map(({ id }) => `event/${id}`);
		expect(refs).not.toEqual([]);
		expect(onopen).toHaveBeenCalledWith(refs, expect.anything());
	});

	test('with Ctrl, Alt or the command key they are the browser’s', async () => {
		const { day } = await dock('?t=2020-02-29');
		focus(slider);
		await press('{Control>}{End}{/Control}{Alt>}{PageUp}{/Alt}{Meta>}{Home}{/Meta}{PageUp}');
		await expect.poll(day).toBe('2021-02-28');
	});
});

describe('to a screen reader', () => {
	test('the slider is the day’s number, and says date, counts and what is new', async () => {
		await dock('?t=2025-05-31');
		const counts = (['partner', 'area'] as const).map((kind) => inForce(kind, on('2025-05-31')));
		await expect.element(slider).toHaveAttribute('aria-valuenow', String(on('2025-05-31')));
		await expect.element(slider).toHaveAttribute('aria-valuemax', String(atlas.asOf));
		await expect
			.element(slider)
			.toHaveAttribute(
				'aria-valuetext',
				`31 May 2025: ${counts[0]} partners, ${counts[1]} areas; new: Bangladesh`
			);
	});

	test('a slider in focus speaks for itself: the live region is silent', async () => {
		const { day } = await dock('?t=2025-05-31');
		focus(slider);
		await press('{ArrowRight}');
		await expect.poll(day).not.toBe('2025-05-31');
		expect(said()).toBe('');
	});
});

describe('with the mouse', () => {
	test('the thumb follows the pointer, and only the end of a drag is spoken', async () => {
		const { day, view } = await dock();
		const track = spotIn(slider);
		await drag(bead('day'), track, {
			held: async () => {
				await expect.poll(day).toMatch(/^20(19|20)-/);
				expect(said()).toBe('');
			}
		});
		await expect.poll(said).toContain('partners');
		expect(view.counts.partner).toBe(inForce('partner', view.day));
		await expect.element(slider).toHaveFocus();
	});

	test('a press anywhere on the track takes the thumb there', async () => {
		const { day } = await dock();
		const middle = spotIn(slider);
		await drag(middle, middle);
		await expect.poll(day).toMatch(/^20(19|20)-/);
		expect(Math.abs(bead('day').x - middle.x)).toBeLessThan(1);
	});

	test('the right button moves nothing', async () => {
		const { day } = await dock();
		await drag(bead('day'), spotIn(slider), { button: 'right' });
		await hover({ x: 0, y: 0 });
		expect(day()).toBe(asOf);
	});
});

describe('comparing', () => {
	const PAIR = '?from=2019-12-25&t=2025-09-30';

	test('each slider names the other’s day as its limit', async () => {
		await dock(PAIR);
		await expect.element(slider).toHaveAttribute('aria-valuemin', String(on('2019-12-25')));
		await expect.element(start).toHaveAttribute('aria-valuemax', String(on('2025-09-30')));
		await expect.element(start).toHaveAttribute('aria-valuenow', String(on('2019-12-25')));
	});

	test('each slider says what it stands for: a day with its counts, and what changed since', async () => {
		await dock(PAIR);
		const counts = (['partner', 'area'] as const).map((kind) => inForce(kind, on('2019-12-25')));
		await expect
			.element(start)
			.toHaveAttribute(
				'aria-valuetext',
				`25 December 2019: ${counts[0]} partners, ${counts[1]} areas`
			);
		await expect
			.element(slider)
			.toHaveAttribute(
				'aria-valuetext',
				expect.stringMatching(/; since 25 December 2019: \d+ partners joined/)
			);
	});

	test('the thumb nearer to the pointer is the one that moves', async () => {
		const { day, from } = await dock(PAIR);
		await drag(bead('from'), beside(bead('from'), -100));
		await expect.poll(from).toBeLessThan(on('2019-12-25'));
		expect(day()).toBe('2025-09-30');
		await expect.element(start).toHaveFocus();
	});

	test('no thumb passes the other, by mouse or by key', async () => {
		const { day, from } = await dock(PAIR);
		await drag(bead('day'), beside(bead('from'), -200));
		await expect.poll(day).toBe('2019-12-25');
		focus(start);
		await press('{End}{PageUp}');
		await expect.poll(from).toBe(on('2019-12-25'));
		focus(slider);
		await press('{PageDown}{ArrowLeft}');
		await expect.poll(day).toBe('2019-12-25');
	});
});

describe('ticks', () => {
	const ticks = () => [...document.querySelectorAll<HTMLElement>('.ticks button')];
	const rings = () => ticks().filter((tick) => tick.querySelector('.ring'));
	const first = (of: HTMLElement[]): HTMLElement => {
		if (!of[0]) throw new Error('There is no such tick.');
		return of[0];
	};

	test('are a fingertip high, in order, and never lie on one another', async () => {
		await dock();
		const boxes = ticks().map((tick) => tick.getBoundingClientRect());
		expect(boxes.length).toBeGreaterThan(10);
		for (const [i, box] of boxes.entries()) {
			expect(box.height).toBe(44);
			expect(box.left).toBeGreaterThanOrEqual((boxes[i - 1]?.right ?? 0) - 0.5);
		}
	});

	test('a click opens the events that a tick stands for: as many as its number', async () => {
		const { onopen, day } = await dock();
		const ring = first(rings());
		await userEvent.click(ring);
		const [refs] = onopen.mock.lastCall ?? [];
		expect(refs).toHaveLength(Number(ring.textContent));
		expect(day()).toBe(asOf);
	});

	test('a finger opens a tick as the mouse does', async () => {
		const { onopen } = await dock();
		await tap(spotIn(first(ticks())));
		await vi.waitFor(() => expect(onopen).toHaveBeenCalledOnce());
	});

	test('a press on a tick that goes further drags the thumb, and opens nothing', async () => {
		const { onopen, day } = await dock();
		const tick = spotIn(first(rings()));
		await drag(tick, beside(tick, 90));
		await expect.poll(day).not.toBe(asOf);
		expect(onopen).not.toHaveBeenCalled();
	});

	test('under the mouse a card says what a tick stands for; a finger has no such card', async () => {
		await dock();
		const single = first(ticks().filter((tick) => !tick.querySelector('.ring')));
		const card = () => document.querySelector('.card');
		await hover(spotIn(single));
		await expect.poll(() => card()?.textContent).toMatch(/20\d\d/);
		await hover({ x: 0, y: 0 });
		await expect.poll(card).toBeNull();
		await tap(spotIn(single));
		expect(card()).toBeNull();
	});

	test('no tab stop is spent on them: the slider and the list reach the same events', async () => {
		await dock();
		for (const tick of ticks()) expect(tick.tabIndex).toBe(-1);
		expect(document.querySelector('.ticks')?.getAttribute('aria-hidden')).toBe('true');
	});
});

describe('what is drawn', () => {
	test('every year is named, and all are equally long', async () => {
		await dock();
		const named = years();
		const [one, two] = [calendar(atlas.firstDay).year, calendar(atlas.asOf).year];
		expect(named.map(({ year }) => year)).toEqual(
			Array.from({ length: two - one + 1 }, (_, i) => one + i)
		);
		const step = ((named.at(-1)?.x ?? 0) - (named[0]?.x ?? 0)) / (named.length - 1);
		for (const [i, { x }] of named.entries())
			expect(Math.abs(x - (named[0]?.x ?? 0) - i * step)).toBeLessThan(1);
	});

	test('a day known only as a bracket is a band from its first possible day to its last', async () => {
		await dock();
		const partner = atlas.partner.find(
			({ span }) => span.earliest !== null && span.latest - span.earliest > 100
		);
		if (!partner || partner.span.earliest === null) throw new Error('No partner has a bracket.');
		const [a, b] = years();
		const year = (b?.x ?? 0) - (a?.x ?? 0);
		const band = document.querySelector(`[data-band="partner/${partner.id}"]`);
		expect((band?.getBoundingClientRect().width ?? 0) / year).toBeCloseTo(
			(partner.span.latest - partner.span.earliest) / 365.25,
			1
		);
	});

	test('the thumb carries the counts of its day; that of the comparison is hollow', async () => {
		const { view } = await dock('?from=2019-12-25&t=2025-09-30');
		const numbers = (thumb: string, kind: string) =>
			document.querySelector(`${thumb} .${kind} b`)?.textContent;
		for (const kind of ['partner', 'area'] as const) {
			expect(numbers('.thumb:not(.hollow)', kind)).toBe(String(inForce(kind, view.day)));
			expect(numbers('.thumb.hollow', kind)).toBe(String(inForce(kind, on('2019-12-25'))));
		}
	});

	test.each([1440, 1920])(
		'its numbers of areas and zones lie on no curve, at %d',
		async (width) => {
			await page.viewport(width, 900);
			await dock();
			await expect.element(page.getByText('pilot zones')).toBeInTheDocument();
			const edges = [...document.querySelectorAll<SVGPathElement>('.rest .edge')].flatMap(spotsOf);
			for (const kind of ['area', 'zone']) {
				const words = document.querySelector(`.thumb .${kind} > .number`);
				if (!words) throw new Error(`There is no number of ${kind}.`);
				const { left, right, top, bottom } = words.getBoundingClientRect();
				const height = Number.parseFloat(getComputedStyle(words).fontSize) * 0.48;
				const middle = (top + bottom) / 2;
				const on = edges.filter(
					({ x, y }) => x > left && x < right && Math.abs(y - middle) < height
				);
				expect(on, kind).toEqual([]);
			}
		}
	);
});

/** Where a path goes, pixels of the window. */
function spotsOf(path: SVGPathElement): Spot[] {
	const matrix = path.getScreenCTM();
	const count = 4000;
	return Array.from({ length: count + 1 }, (_, i) => {
		const { x, y } = path
			.getPointAtLength((path.getTotalLength() * i) / count)
			.matrixTransform(matrix ?? undefined);
		return { x, y };
	});
}

describe('on a phone', () => {
	test('one finger drags the thumb, and the page does not move', async () => {
		await page.viewport(390, 844);
		const { day } = await dock('?t=2025-09-30');
		await swipe(bead('day'), beside(bead('day'), -160));
		await expect.poll(day).toMatch(/^20(18|19|20)-/);
		expect([scrollX, scrollY]).toEqual([0, 0]);
	});

	test('years thin out until their names have room', async () => {
		await page.viewport(390, 844);
		await dock();
		const lefts = years().map(({ x }) => x);
		expect(lefts.length).toBeGreaterThan(2);
		for (const [i, x] of lefts.entries())
			if (i) expect(x - (lefts[i - 1] ?? 0)).toBeGreaterThan(40);
	});
});
