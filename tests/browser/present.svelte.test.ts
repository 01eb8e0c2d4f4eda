/** Presenting: the bar, the keys of a remote control, and the speaker's window. */
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { formatDay } from '$lib/i18n/dates.ts';
import { openChannel, type Message } from '$lib/present/channel.ts';
import NotesWindow from '$lib/present/NotesWindow.svelte';
import PresentBar from '$lib/present/PresentBar.svelte';
import Presenting from '$lib/present/Presenting.svelte';
import {
	startState,
	type Action,
	type PresentationState
} from '$lib/present/presentation-state.ts';
import { asTour } from '$lib/story/as-tour.ts';
import type { StoryRecord } from '$lib/story/schema.ts';
import { atlas, show, tours } from './harness.ts';
import { visited } from './router.ts';

const TOUR = 'circle-of-friends';
const tour = tours.find(({ id }) => id === TOUR);
const steps = tour?.steps ?? [];
/** Its data have changed since. */
const early: StoryRecord = {
	...{ story: 1, id: 'mine', edition: '2020.1.0', title: { en: 'Mine' }, summary: {} },
	steps: [
		{
			...{ id: 'one', t: '2014-01-01', select: 'partner/cl', title: { en: 'One' }, dwell: 15 },
			...{ caption: {}, notes: { zh: '停一下。' }, status: 'in-force' }
		}
	]
};
const button = (name: string) => page.getByRole('button', { name, exact: true });

/** What the other window hears. */
function hear(): Message[] {
	const heard: Message[] = [];
	const channel = openChannel((message) => heard.push(message));
	onTestFinished(() => channel.close());
	return heard;
}
function say(message: Message): void {
	const channel = openChannel(() => undefined);
	channel.say(message);
	channel.close();
}

afterEach(() => sessionStorage.clear());

describe('the bar', () => {
	const bar = async (position: number) => {
		const calls = {
			ondo: vi.fn<(action: Action) => void>(),
			onstops: vi.fn(),
			onfullscreen: vi.fn()
		};
		await show(PresentBar, { presentation: startState(14, position, 0), ...calls });
		return calls;
	};

	test('says which stop of how many, or none before the first', async () => {
		await bar(6);
		await expect
			.element(page.getByRole('toolbar', { name: 'Presentation' }))
			.toHaveTextContent('7 / 14');
		await bar(-1);
		await expect.element(page.getByRole('toolbar')).toHaveTextContent('– / 14');
	});

	test('turns, fills the screen and leaves', async () => {
		const { ondo, onfullscreen } = await bar(6);
		for (const name of ['Next stop', 'Previous stop', 'Full screen', 'Leave the presentation'])
			await button(name).click();
		expect(ondo.mock.calls.map(([{ type }]) => type)).toEqual(['next', 'previous', 'leave']);
		expect(onfullscreen).toHaveBeenCalledOnce();
	});

	test('opens the speaker’s window, the same one again', async () => {
		const open = vi.spyOn(window, 'open').mockReturnValue(null);
		onTestFinished(() => open.mockRestore());
		await bar(6);
		await button('Open the speaker’s window').click();
		expect(open).toHaveBeenCalledWith('/en/present/', 'present-notes', expect.any(String));
	});

	test('says what to do where the browser blocks that window', async () => {
		const open = vi.spyOn(window, 'open').mockReturnValue(null);
		onTestFinished(() => open.mockRestore());
		const { notices } = await show(PresentBar, {
			...{
				presentation: startState(14, 6, 0),
				ondo: vi.fn(),
				onstops: vi.fn(),
				onfullscreen: vi.fn()
			}
		});
		await button('Open the speaker’s window').click();
		expect(notices.list.map(({ text }) => text).join()).toContain('blocked');
	});
});

describe('a presentation', () => {
	const present = async (position: number) =>
		show(Presenting, { tours }, { at: `/en/tour/${TOUR}/${steps[position]?.id}/?mode=present` });
	const place = page.getByRole('toolbar');
	const at = (position: number) => `${position + 1} / ${steps.length}`;
	const addressOf = (position: number) =>
		`/en/tour/${TOUR}/${steps.at(position)?.id}/?mode=present`;

	test.each([
		['PageDown', 7],
		['ArrowRight', 7],
		[' ', 7],
		['PageUp', 5],
		['ArrowLeft', 5],
		['Home', 0],
		['End', -1]
	])('%s of a remote control turns', async (key, to) => {
		await present(6);
		await userEvent.keyboard(key === ' ' ? ' ' : `{${key}}`);
		await expect.poll(() => visited).toEqual([addressOf(to)]);
	});

	test('keys faster than pages are counted, not lost', async () => {
		await present(0);
		await userEvent.keyboard('{PageDown}{PageDown}{PageDown}');
		await expect.element(place).toHaveTextContent(at(3));
		expect(visited.at(-1)).toBe(addressOf(3));
	});

	test('a number and Enter lead to that stop', async () => {
		await present(0);
		await userEvent.keyboard('10');
		await expect.element(page.getByText('Stop 10, then Enter')).toBeVisible();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText(/then Enter/)).not.toBeInTheDocument();
		expect(visited).toEqual([addressOf(9)]);
	});

	test('B or a full stop blanks the screen and brings it back, and a reload keeps it', async () => {
		const blank = page.getByText('The screen is blank');
		await present(0);
		await userEvent.keyboard('b');
		await expect.element(blank).toBeInTheDocument();
		await present(0);
		await expect.element(blank).toBeInTheDocument();
		await userEvent.keyboard('.');
		await expect.element(blank).not.toBeInTheDocument();
		await userEvent.keyboard('b{PageDown}');
		await expect.element(blank).not.toBeInTheDocument();
		expect(visited).toEqual([]);
	});

	test('a blank screen says the day and the title of the stop', async () => {
		const { view } = await present(3);
		await userEvent.keyboard('b');
		await expect.element(page.getByText(steps[3]?.title.en ?? '?')).toBeVisible();
		await expect.element(page.getByText(formatDay(view.day, 'en'))).toBeVisible();
	});

	test('G lists the stops, the present one first under the focus, and goes to one', async () => {
		await present(6);
		await userEvent.keyboard('g');
		const list = page.getByRole('dialog', { name: 'List of stops' });
		await expect.element(list.getByRole('button', { name: /^7 / })).toHaveFocus();
		await list.getByRole('button', { name: /^10 / }).click();
		await expect.poll(() => visited).toEqual([addressOf(9)]);
		await expect.element(list).not.toBeInTheDocument();
	});

	test('keys in the list of stops are its own, and Escape closes only the list', async () => {
		const { view } = await present(6);
		await page.getByRole('button', { name: /^List of stops/ }).click();
		await userEvent.keyboard('{PageDown}{Tab}');
		expect(visited).toEqual([]);
		await userEvent.keyboard('{Escape}');
		await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
		expect(view.mode).toBe('present');
	});

	const dot = () => document.querySelector('.dot');

	test('L gives the audience a dot that follows the hand', async () => {
		await present(6);
		expect(dot()).toBeNull();
		await userEvent.keyboard('l');
		await expect.poll(dot).not.toBeNull();
		expect(dot()).not.toHaveClass('seen');
		window.dispatchEvent(new PointerEvent('pointermove', { clientX: 320, clientY: 180 }));
		await expect.poll(dot).toHaveClass('seen');
		const { left, top, width, height } = dot()?.getBoundingClientRect() ?? new DOMRect();
		expect([left + width / 2, top + height / 2]).toEqual([320, 180]);
		await userEvent.keyboard('l');
		await expect.poll(dot).toBeNull();
	});

	test('the speaker’s window leads the dot', async () => {
		await present(6);
		await userEvent.keyboard('l');
		say({ type: 'point', at: { x: 0.25, y: 0.5 } });
		await expect.poll(dot).toHaveClass('seen');
		const { left, width } = dot()?.getBoundingClientRect() ?? new DOMRect();
		expect(left + width / 2).toBe(innerWidth / 4);
		say({ type: 'point', at: null });
		await expect.poll(dot).not.toHaveClass('seen');
	});

	test('its keys win over a slider that has the focus, and leave a field its own', async () => {
		await present(6);
		const slider = document.createElement('div');
		slider.role = 'slider';
		slider.tabIndex = 0;
		const field = document.createElement('input');
		document.body.append(slider, field);
		onTestFinished(() => [slider, field].forEach((one) => one.remove()));
		slider.focus();
		await userEvent.keyboard('{PageDown}');
		expect(visited).toEqual([addressOf(7)]);
		field.focus();
		await userEvent.keyboard('b7{Home}');
		expect(field.value).toBe('b7');
		expect(visited).toHaveLength(1);
	});

	test('a click on the map turns on; on a link or a button it does not', async () => {
		await present(6);
		const main = document.createElement('main');
		main.innerHTML =
			'<p style="position: fixed; inset: 300px 0 0">The map</p><button style="position: fixed; inset: 200px auto auto 0">One</button>';
		document.body.append(main);
		onTestFinished(() => main.remove());
		await button('One').click();
		expect(visited).toEqual([]);
		await page.getByText('The map').click();
		expect(visited).toEqual([addressOf(7)]);
	});

	test('Escape ends it', async () => {
		const { view } = await present(6);
		await userEvent.keyboard('{Escape}');
		expect(view.mode).toBe('explore');
	});

	test('asks that the screen stays on', async () => {
		const released = Object.assign(new EventTarget(), { release: () => Promise.resolve() });
		const request = vi.fn(() => Promise.resolve(released as unknown as WakeLockSentinel));
		const lock = vi.spyOn(navigator, 'wakeLock', 'get').mockReturnValue({ request } as never);
		onTestFinished(() => lock.mockRestore());
		await present(6);
		await vi.waitFor(() => expect(request).toHaveBeenCalledWith('screen'));
	});

	test('tells the speaker’s window what it shows, and does what that window asks', async () => {
		const heard = hear();
		await present(6);
		say({ type: 'hello' });
		await expect
			.poll(() => heard.at(-1))
			.toMatchObject({ type: 'state', tour: TOUR, state: { position: 6 } });
		say({ type: 'act', action: { type: 'next' } });
		await expect.poll(() => visited).toEqual([addressOf(7)]);
		await expect.poll(() => heard.at(-1)).toMatchObject({ state: { position: 7 } });
	});
});

describe('the speaker’s window', () => {
	const notes = () => show(NotesWindow, {}, { at: '/en/present/' });
	const tell = (over: Partial<PresentationState> = {}) =>
		say({
			type: 'state',
			state: { ...startState(steps.length, 6, Date.now()), ...over },
			tour: TOUR,
			lang: 'en',
			aspect: 16 / 9
		});

	test('waits, and asks whether a presentation is open', async () => {
		const heard = hear();
		await notes();
		await expect.element(page.getByText(/^No presentation is open/)).toBeVisible();
		await expect.poll(() => heard).toContainEqual({ type: 'hello' });
	});

	test('has the notes of the stop shown, the next stop, and the time', async () => {
		await notes();
		tell();
		await expect.element(page.getByRole('heading', { name: steps[6]?.title.en })).toBeVisible();
		await expect.element(page.getByText(steps[6]?.notes.en ?? '?')).toBeVisible();
		await expect.element(page.getByRole('heading', { name: steps[7]?.title.en })).toBeVisible();
		await expect.element(page.getByText(`Stop 7 of ${steps.length}`)).toBeVisible();
		await expect.element(page.getByRole('timer')).toHaveTextContent(/^0:\d\d$/);
	});

	test('says to the speaker what the data tell differently since a story was made', async () => {
		await notes();
		const asked = { from: 'kept', id: 'a', read: true } as const;
		const story = asTour(early, asked, atlas, { bounds: {} });
		say({
			...{ type: 'state', state: startState(1, 0, Date.now()), lang: 'en', aspect: 1 },
			...{ tour: story.id, story }
		});
		await expect.element(page.getByText(/since edition 2020\.1\.0/)).toBeVisible();
		await expect.element(page.getByText(/^Chile: then “/)).toBeVisible();
		await expect.element(page.getByText('停一下。')).toHaveAttribute('lang', 'zh-Hans');
	});

	test('says that the last stop is the last', async () => {
		await notes();
		tell({ position: steps.length - 1 });
		await expect.element(page.getByText('This is the last stop.')).toBeVisible();
	});

	test('a time that is held stands still, and says that it is held', async () => {
		await notes();
		tell({ timer: { from: 0, held: 65_000 } });
		await expect.element(page.getByRole('timer')).toHaveTextContent('1:05');
		await expect.element(button('Hold the time')).toHaveAttribute('aria-pressed', 'true');
	});

	test('its buttons and its keys lead the presentation', async () => {
		const heard = hear();
		await notes();
		tell({ blank: true });
		await expect.element(button('Blank the screen')).toHaveAttribute('aria-pressed', 'true');
		for (const name of ['First stop', 'Previous stop', 'Next stop', 'Blank the screen'])
			await button(name).click();
		await userEvent.keyboard('{PageDown}');
		const asked = () =>
			heard.flatMap((message) => (message.type === 'act' ? [message.action.type] : []));
		await expect.poll(asked).toEqual(['first', 'previous', 'next', 'blank', 'next']);
	});

	test('Space presses the button that has the focus, and does nothing besides', async () => {
		const heard = hear();
		await notes();
		tell();
		await expect.element(button('First stop')).toBeVisible();
		(button('First stop').element() as HTMLElement).focus();
		await userEvent.keyboard(' ');
		const asked = () => heard.filter(({ type }) => type === 'act');
		await expect.poll(asked).toEqual([{ type: 'act', action: { type: 'first' } }]);
	});

	test('has a pad of the shape of the audience’s window, which leads the dot', async () => {
		const heard = hear();
		await notes();
		tell({ pointing: true });
		const pad = page.getByText(/^Move here/);
		await pad.hover();
		const { width, height } = pad.element().getBoundingClientRect();
		expect(width / height).toBeCloseTo(16 / 9, 1);
		await expect
			.poll(() => heard.findLast(({ type }) => type === 'point'))
			.toEqual({
				type: 'point',
				at: { x: expect.closeTo(0.5, 1) as number, y: expect.closeTo(0.5, 1) as number }
			});
		await button('First stop').hover();
		await expect
			.poll(() => heard.findLast(({ type }) => type === 'point'))
			.toEqual({ type: 'point', at: null });
	});

	test('G lists the stops, and leads to one', async () => {
		const heard = hear();
		await notes();
		tell();
		await expect.element(page.getByRole('timer')).toBeVisible();
		await userEvent.keyboard('g');
		await page.getByRole('button', { name: /^3 / }).click();
		await expect.poll(() => heard).toContainEqual({ type: 'act', action: { type: 'jump', to: 2 } });
	});

	test('says when the presentation is over', async () => {
		await notes();
		tell();
		await expect.element(page.getByRole('timer')).toBeVisible();
		tell({ over: true });
		await expect.element(page.getByText(/^No presentation is open/)).toBeVisible();
	});
});
