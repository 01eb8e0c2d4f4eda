/** What the page round a frame hears, and whom the frame listens to. The tests run in a frame of Vitest, which is the page round it. */
import { tick } from 'svelte';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import FrameFoot from '$lib/embed/FrameFoot.svelte';
import { asOf, on } from './facts.ts';
import { dayIn, show } from './harness.ts';

interface Said {
	type: string;
	id?: number;
	payload: { t?: string; message?: string };
}

let said: Said[] = [];
beforeEach(() => {
	said = [];
	const host = vi
		.spyOn(window.parent, 'postMessage')
		.mockImplementation((message: unknown) => void said.push(message as Said));
	onTestFinished(() => host.mockRestore());
});

const frame = () => show(FrameFoot, {}, { at: '/en/?t=2020-01-01&mode=embed' });
const say = (message: object, source: Window | null) =>
	dispatchEvent(
		new MessageEvent('message', {
			source,
			data: { v: 1, source: 'silk-road-map-page', ...message }
		})
	);
const set = { type: 'set', id: 7, payload: { t: '2018-12-31' } };

describe('a frame', () => {
	test('answers the page round it, with the number that it was asked by', async () => {
		const shown = await frame();
		say(set, window.parent);
		expect(dayIn(shown)).toBe('2018-12-31');
		expect(said).toContainEqual(
			expect.objectContaining({
				type: 'state',
				id: 7,
				payload: expect.objectContaining({ t: '2018-12-31' }) as object
			})
		);
	});

	test('that leaves a record shows what the map shows by itself where that is asked for too', async () => {
		const shown = await show(FrameFoot, {}, { at: '/en/partner/rs/?mode=embed' });
		expect(dayIn(shown)).toBe('2024-05-08');
		say({ type: 'set', id: 8, payload: { t: null, select: null } }, window.parent);
		expect(dayIn(shown)).toBe(asOf);
	});

	test.each([
		['another window', () => document.body.appendChild(document.createElement('iframe'))],
		['itself', () => undefined]
	])('does not listen to %s', async (_, open) => {
		const shown = await frame();
		const other = open();
		onTestFinished(() => other?.remove());
		say(set, other ? other.contentWindow : window);
		say(set, null);
		expect(dayIn(shown)).toBe('2020-01-01');
		expect(said.filter(({ id }) => id === 7)).toEqual([]);
	});

	test('tells of changes at most ten times a second, and of the last one', async () => {
		const { view } = await frame();
		await expect.poll(() => said.map(({ type }) => type)).toEqual(['ready']);
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		onTestFinished(() => void vi.useRealTimers());
		for (let step = 1; step <= 100; step++) {
			view.day = on('2020-01-01') + step;
			await tick();
			vi.advanceTimersByTime(10);
		}
		const changes = said.filter(({ type }) => type === 'change');
		expect(changes.length).toBeGreaterThan(5);
		expect(changes.length).toBeLessThanOrEqual(10);
		vi.advanceTimersByTime(100);
		expect(said.at(-1)?.payload.t).toBe('2020-04-10');
	});
});
