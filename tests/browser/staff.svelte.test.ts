/** The way to the staff screen, and what it says. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Gate, LOCK } from '$lib/kiosk/gate.svelte.ts';
import { Kiosk } from '$lib/kiosk/kiosk.svelte.ts';
import Staff from '$lib/kiosk/Staff.svelte';
import StaffCode from '$lib/kiosk/StaffCode.svelte';
import { asTour, type StoryTour } from '$lib/story/as-tour.ts';
import { readStory } from '$lib/story/read.ts';
import type { StoryRecord } from '$lib/story/schema.ts';
import { atlas, show } from './harness.ts';

const CODE = '48151623';
const button = (name: string) => page.getByRole('button', { name, exact: true });
const status = page.getByRole('status');

/** With a clock of its own, milliseconds. */
function setUp() {
	const clock = { now: 0 };
	const gate = new Gate(
		{ now: () => clock.now, wall: () => new Date(1e12), keep: () => undefined },
		[]
	);
	return { clock, gate, onright: vi.fn(), onclose: vi.fn() };
}
async function pad() {
	const { clock, ...rest } = setUp();
	await show(StaffCode, { ...rest, code: CODE, faults: [] });
	return { clock, ...rest };
}
async function type(digits: string): Promise<void> {
	for (const digit of digits) await button(digit).click();
}

afterEach(() => vi.useRealTimers());

describe('the pad', () => {
	test('does not tell how long the code is: only Enter tries what was typed', async () => {
		const { gate, onright } = await pad();
		await type('4815');
		await expect.element(status).toHaveTextContent('••••');
		await type('1623');
		expect(gate.wrong).toEqual([]);
		expect(onright).not.toHaveBeenCalled();
		await type('7');
		await expect.element(status).toHaveTextContent(/^•{8}$/);
		await button('Enter').click();
		await vi.waitFor(() => expect(onright).toHaveBeenCalledOnce());
	});

	test('takes the digits of a keyboard, its Backspace and its Enter', async () => {
		const { onright } = await pad();
		await expect.element(button('Close')).toHaveFocus();
		await userEvent.keyboard('481516299{Backspace}3{Enter}');
		await vi.waitFor(() => expect(onright).toHaveBeenCalledOnce());
	});

	test('the third wrong code locks it for 30 seconds, and says so', async () => {
		const { clock, onright } = await pad();
		for (let i = 0; i < 3; i++) {
			await type('0000');
			await button('Enter').click();
			if (i < 2) await expect.element(status).toHaveTextContent('This is not the code.');
		}
		await expect.element(status).toHaveTextContent('Wait 30 s.');
		await expect.element(button('Enter')).toBeDisabled();
		clock.now += LOCK;
		await expect.element(button('Enter')).toBeEnabled();
		await type(CODE);
		await button('Enter').click();
		await vi.waitFor(() => expect(onright).toHaveBeenCalledOnce());
	});

	test('closes by itself half a minute after the last key', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
		const { onclose } = await pad();
		vi.advanceTimersByTime(29_000);
		document.querySelector<HTMLButtonElement>('.pad button')?.click();
		await vi.waitFor(() => expect(document.querySelector('[role=status]')?.textContent).toBe('•'));
		vi.advanceTimersByTime(29_000);
		expect(onclose).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1000);
		expect(onclose).toHaveBeenCalledOnce();
	});
});

describe.each([
	['en', 'to be mended', 'Leave the kiosk'],
	['zh', '需处理', '退出展台模式']
])('the staff screen in %s', (lang, bad, leave) => {
	const open = async (...tours: StoryTour[]) => {
		const { gate } = setUp();
		const kiosk = new Kiosk(
			{
				now: () => 0,
				wall: () => new Date(1e12),
				showStop: async () => undefined,
				clean: async () => undefined,
				restart: () => undefined,
				answers: async () => true,
				keep: () => undefined
			},
			undefined
		);
		kiosk.loop = tours.flatMap((tour) =>
			tour.steps.map((step, position) => ({ tour, step, position, lang: 'en', dwell: 1 }))
		);
		kiosk.happen({ type: 'staff' });
		const calls = { onleave: vi.fn(), onrestart: vi.fn() };
		await show(
			Staff,
			({ view }) => ({
				...{ kiosk, gate, view, restarts: 0, wake: 'refused' as const },
				...{ site: 'http://localhost', ...calls }
			}),
			{ at: `/${lang}/?mode=kiosk` }
		);
		return calls;
	};

	test('says in one list, by word and not by colour alone, what is in order and what is not', async () => {
		await open();
		const items = page.getByRole('listitem');
		await expect.poll(() => items.all().length).toBe(16);
		const wrong = document.querySelectorAll('[data-check=bad]');
		expect(wrong.length).toBeGreaterThan(2);
		for (const item of wrong) expect(item.textContent).toContain(bad);
		for (const item of document.querySelectorAll('[data-check] .text'))
			expect(item.textContent?.trim()).not.toBe('');
		await expect.element(status).toHaveTextContent(String(wrong.length));
	});

	test('names what the data tell differently since a story beside the site was made', async () => {
		const step = { id: 'one', t: '2014-01-01', select: 'partner/cl', status: 'in-force' };
		const { story } = readStory({ story: 1, edition: '2020.1.0', steps: [step, { t: '2016' }] });
		const asked = { from: 'file', name: 'my-fair.story.json' } as const;
		await open(asTour(story as StoryRecord, asked, atlas, { bounds: {} }));
		await expect.element(page.getByText(/my-fair\.story\.json.*2020\.1\.0/)).toBeVisible();
		await expect.element(page.getByText(/^(Chile|智利)[：:]/)).toBeVisible();
		expect(document.querySelectorAll('.remarks')).toHaveLength(1);
	});

	test.each([
		[390, 844],
		[1280, 720],
		[2160, 3840]
	])('reads at %i × %i: nothing is cut off or out of reach', async (width, height) => {
		await page.viewport(width, height);
		const { onleave } = await open();
		await expect.poll(() => page.getByRole('listitem').all().length).toBe(16);
		const screen = document.querySelector('.staff');
		expect(screen?.scrollWidth).toBeLessThanOrEqual(width);
		await button(leave).click();
		expect(onleave).toHaveBeenCalledOnce();
	});
});
