/** Two days side by side: two drawn maps with one camera and a shared pointer. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import SideBySide from '$lib/compare/SideBySide.svelte';
import SideKey from '$lib/compare/SideKey.svelte';
import WhatChanged from '$lib/clock/WhatChanged.svelte';
import { formatDay } from '$lib/i18n/dates.ts';
import type { Ref } from '$lib/model/atlas.ts';
import { inForce, on } from './facts.ts';
import { show } from './harness.ts';
import { address } from './router.ts';

const [FROM, TO] = ['2016-11-30', '2025-09-30'];
const AT = `/en/?t=${TO}&from=${FROM}&compare=side`;
const older = page.getByRole('application', { name: `Map on ${formatDay(on(FROM), 'en')}` });
const newer = page.getByRole('application', { name: `Map on ${formatDay(on(TO), 'en')}` });
const panes = () => [...document.querySelectorAll<HTMLElement>('.pane')];

/** @param below CSS pixels of the window that are not theirs */
async function sides(at = AT, inert = false, below = 100) {
	const onopen = vi.fn<(refs: Ref[]) => void>();
	const shown = await show(SideBySide, { scale: 1, inert, onopen }, { at });
	const sheet = document.createElement('style');
	sheet.textContent = `.sides { inset: 0 0 ${below}px !important }`;
	document.querySelector('.sides')?.append(sheet);
	await expect.poll(() => shown.view.mapStatus).toBe('ready');
	return { ...shown, onopen };
}
/** How many partners a pane draws as in force. */
const drawn = (pane: HTMLElement | undefined) =>
	pane?.querySelectorAll('.map-partner.on').length ?? 0;
/** CSS pixels from the corner of its pane. */
function middleOf(pane: HTMLElement | undefined, selector: string) {
	const box = pane?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
	const corner = pane?.getBoundingClientRect() ?? new DOMRect();
	return {
		x: box.left + box.width / 2 - corner.left,
		y: box.top + box.height / 2 - corner.top
	};
}
const cards = () => panes().map((pane) => pane.querySelector('.card')?.textContent ?? '');
/** The outline of a country, which is there before it becomes a partner. */
const feature = (view: { atlas: { partner: { id: string }[] } }, id: string) =>
	`[data-f="partners/${view.atlas.partner.findIndex((p) => p.id === id)}"]`;

describe('on paper', () => {
	test('both keep their names, as they were on screen, and have room', async () => {
		await page.viewport(1440, 900);
		await sides();
		const names = () =>
			[...document.querySelectorAll('.pane .name')].filter((n) => n.checkVisibility());
		const onScreen = names().length;
		expect(onScreen).toBeGreaterThan(10);
		onTestFinished(() =>
			cdp()
				.send('Emulation.setEmulatedMedia', { media: '' })
				.then(() => undefined)
		);
		await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
		await expect.poll(() => names().length).toBe(onScreen);
		const [first, second] = panes().map((pane) => pane.getBoundingClientRect());
		expect(first?.width).toBeLessThanOrEqual(688);
		expect(second?.top).toBeGreaterThanOrEqual(first?.bottom ?? Infinity);
	});
});

describe('the maps', () => {
	test('each draws its own day, the older one first', async () => {
		await sides();
		expect(drawn(panes()[0])).toBe(inForce('partner', on(FROM)));
		expect(drawn(panes()[1])).toBe(inForce('partner', on(TO)));
		await expect.element(older).toBeVisible();
		await expect.element(newer).toBeVisible();
		expect(panes()[1]?.querySelectorAll('.map-partner.kept')).toHaveLength(
			inForce('partner', on(FROM))
		);
	});

	test('each says its day and what was in force', async () => {
		await sides();
		const texts = panes().map((pane) => pane.querySelector('.plate')?.textContent);
		expect(texts[0]).toContain(formatDay(on(FROM), 'en'));
		expect(texts[0]).toContain(`${inForce('area', on(FROM))} areas`);
		expect(texts[1]).toContain(`${inForce('partner', on(TO))} partners`);
	});

	const namesIn = (pane: HTMLElement) =>
		[...pane.querySelectorAll('.labels use')].filter((name) =>
			name.checkVisibility({ visibilityProperty: true })
		);

	test('show no name that something covers, or that the edge cuts', async () => {
		await sides();
		await expect.poll(() => document.querySelectorAll('.chip').length).toBeGreaterThan(1);
		const isCut = (pane: HTMLElement) => (name: Element) => {
			const [box, edge] = [name.getBoundingClientRect(), pane.getBoundingClientRect()];
			const over = [...pane.querySelectorAll('.plate, .chip')].map((one) =>
				one.getBoundingClientRect()
			);
			return (
				box.left < edge.left ||
				box.right > edge.right ||
				over.some(
					(o) =>
						o.left < box.right && box.left < o.right && o.top < box.bottom && box.top < o.bottom
				)
			);
		};
		for (const pane of panes()) {
			await expect.poll(() => namesIn(pane).length).toBeGreaterThan(0);
			await expect.poll(() => namesIn(pane).filter(isCut(pane))).toEqual([]);
		}
	});

	test('have China in their middle where they cannot hold the world', async () => {
		await page.viewport(320, 640);
		await sides(AT, false, 276);
		for (const pane of panes()) {
			const { x } = middleOf(pane, '.map-china');
			expect(Math.abs(x - pane.clientWidth / 2)).toBeLessThan(pane.clientWidth / 8);
		}
	});

	test('follow the thumbs', async () => {
		const { view } = await sides();
		view.showDays({ day: on(TO), from: on('2019-12-25') });
		await expect.poll(() => drawn(panes()[0])).toBe(inForce('partner', on('2019-12-25')));
	});

	test('say the older day below the buttons of whoever presents', async () => {
		await sides(`${AT}&mode=present`);
		document.documentElement.dataset['mode'] = 'present';
		onTestFinished(() => document.documentElement.removeAttribute('data-mode'));
		const [first, second] = panes().map(
			(pane) => pane.querySelector('.plate')?.getBoundingClientRect().top ?? 0
		);
		expect(first).toBeGreaterThan((second ?? 0) + 44);
	});

	test('have no id twice', async () => {
		await sides();
		const ids = [...document.querySelectorAll('.sides [id]')].map(({ id }) => id);
		expect(ids.length).toBeGreaterThan(4);
		expect(ids).toEqual([...new Set(ids)]);
	});

	test.each([
		[1280, 'beside each other'],
		[1000, 'one above the other']
	])('in a window of %i pixels stand %s', async (width, how) => {
		await page.viewport(width, 800);
		await sides();
		const [a, b] = panes().map((pane) => pane.getBoundingClientRect());
		expect(a && b && (how === 'beside each other' ? a.right < b.left : a.bottom < b.top)).toBe(
			true
		);
		expect([a?.width, a?.height]).toEqual([b?.width, b?.height]);
	});
});

describe('the camera', () => {
	const places = (view: Parameters<typeof feature>[0]) =>
		panes().map((pane) => middleOf(pane, feature(view, 'au')));

	test('is one: what is dragged in one moves in the other', async () => {
		const { view } = await sides();
		const [before] = places(view);
		const box = newer.element().getBoundingClientRect();
		const from = { x: box.left + 300, y: box.top + 300 };
		const send = (type: string, x: number, y: number, buttons = 1) =>
			newer.element().dispatchEvent(
				new PointerEvent(type, {
					clientX: x,
					clientY: y,
					pointerId: 1,
					bubbles: true,
					button: 0,
					buttons
				})
			);
		const capture = vi.spyOn(Element.prototype, 'setPointerCapture').mockReturnValue();
		send('pointerdown', from.x, from.y);
		send('pointermove', from.x - 40, from.y + 30);
		send('pointerup', from.x - 40, from.y + 30, 0);
		capture.mockRestore();
		await expect.poll(() => view.camera).not.toBeNull();
		for (const nth of [0, 1]) {
			await expect.poll(() => places(view)[nth]?.x).toBeCloseTo((before?.x ?? 0) - 40, -0.5);
			await expect.poll(() => places(view)[nth]?.y).toBeCloseTo((before?.y ?? 0) + 30, -0.5);
		}
	});

	test('a chip at the edge names who is outside, and goes there', async () => {
		const { view } = await sides('/en/?t=2025-09-30&from=2016-11-30&compare=side&m=105,35,3');
		const chip = page
			.elementLocator(panes()[0] as HTMLElement)
			.getByRole('button', { name: /Chile/ });
		await chip.click();
		await expect.poll(() => view.camera?.lon).toBeLessThan(-60);
		await expect.element(chip).not.toBeInTheDocument();
		const others = page.elementLocator(panes()[1] as HTMLElement);
		await expect.element(others.getByRole('button', { name: /more.*Kazakhstan/ })).toBeVisible();
	});
});

describe('the pointer', () => {
	test('under the hand has a twin on the other map, and both say what the place was', async () => {
		const { view, onopen } = await sides();
		const at = middleOf(panes()[0], feature(view, 'pk'));
		await older.hover({ position: at });
		await expect
			.poll(cards)
			.toEqual([
				expect.stringMatching(/^Pakistan.*Not yet/),
				expect.stringMatching(/^Pakistan.*since/)
			]);
		const crosses = panes().map((pane) => pane.querySelector(':scope > svg'));
		expect(crosses.map((cross) => cross?.classList.contains('twin'))).toEqual([false, true]);
		const spots = panes().map((pane) => middleOf(pane, ':scope > svg'));
		expect(spots[0]).toEqual(spots[1]);
		await older.click({ position: at });
		expect(onopen.mock.calls[0]?.[0]).toEqual(['partner/pk']);
	});

	test('on a country that was no partner on either day says so twice', async () => {
		const { view } = await sides(`/en/?t=2018-06-30&from=${FROM}&compare=side`);
		await page
			.getByRole('application')
			.first()
			.hover({ position: middleOf(panes()[0], feature(view, 'pk')) });
		await expect
			.poll(cards)
			.toEqual([
				expect.stringMatching(/^Pakistan.*Not yet/),
				expect.stringMatching(/^Pakistan.*Not yet/)
			]);
	});

	test('follows the keys, is spoken, and Enter opens', async () => {
		const { view, onopen } = await sides();
		(newer.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}{ArrowRight}');
		await expect.poll(() => view.hovered).not.toBeNull();
		const twins = () => panes().map((pane) => pane.querySelector(':scope > svg.twin') !== null);
		await expect.poll(twins).toEqual([true, false]);
		const said = document.querySelector('.sides > [aria-live]');
		await expect.poll(() => said?.textContent).toContain(formatDay(on(FROM), 'en'));
		await userEvent.keyboard('{Enter}');
		expect(onopen.mock.calls[0]?.[0]).toEqual([view.hovered]);
	});

	test('goes with the hand', async () => {
		await sides();
		await older.hover({ position: { x: 200, y: 200 } });
		await expect.poll(() => document.querySelectorAll('.pane > svg')).toHaveLength(2);
		older.element().dispatchEvent(new PointerEvent('pointerleave'));
		await expect.poll(() => document.querySelectorAll('.pane > svg')).toHaveLength(0);
	});
});

test('a map that is locked takes neither hand nor keys', async () => {
	await sides(AT, true);
	expect(document.querySelector('.sides')).toHaveProperty('inert', true);
});

describe('the key', () => {
	test('has the counts of both days, and leads back to one map', async () => {
		const { view } = await show(SideKey, { drawer: false, changes: false }, { at: AT });
		const counts = `${inForce('area', on(FROM))} → ${inForce('area', on(TO))}`;
		await expect.element(page.getByText(counts)).toBeVisible();
		await page.getByRole('button', { name: 'One map' }).click();
		expect(view.isSideBySide).toBe(false);
		expect(view.from).toBe(on(FROM));
		await expect.poll(address).toBe(`/en/?t=${TO}&from=${FROM}`);
	});

	test('the list of what changed leads to two maps', async () => {
		const { view } = await show(
			WhatChanged,
			({ view: { comparison } }) => ({ comparison: comparison as never, onclose: vi.fn() }),
			{ at: `/en/?t=${TO}&from=${FROM}` }
		);
		await page.getByRole('button', { name: 'Side by side' }).click();
		expect(view.isSideBySide).toBe(true);
		await expect.poll(address).toBe(`/en/?t=${TO}&from=${FROM}&compare=side`);
	});
});
