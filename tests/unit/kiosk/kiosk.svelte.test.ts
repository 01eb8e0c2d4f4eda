import { describe, expect, it } from 'vitest';
import { Kiosk, type Equipment } from '$lib/kiosk/kiosk.svelte.ts';
import { stopAddress } from '$lib/kiosk/addresses.ts';
import { isAllowed, wayOf } from '$lib/kiosk/guard.ts';
import { rows, typed, type Key } from '$lib/kiosk/keyboard.ts';
import { loopOf, unknownTours, type LoopStop } from '$lib/kiosk/loop.ts';
import { START } from '$lib/kiosk/machine.ts';
import { MapWatch } from '$lib/kiosk/map-watch.svelte.ts';
import { drawQr } from '$lib/ui/qr.ts';
import { DEFAULTS, type Settings } from '$lib/kiosk/settings.ts';
import { Watchdog } from '$lib/kiosk/watchdog.ts';
import type { MapHandle } from '$lib/state/map-handle.ts';
import type { ViewState } from '$lib/state/view-state.svelte.ts';
import type { Tour } from '$lib/tours/tour.ts';
import { realAtlas } from '../helpers/atlas.ts';

const tour = (id: string, steps: number): Tour =>
	({
		id,
		steps: Array.from({ length: steps }, (_, i) => ({ id: `${id}-${i}`, dwell: 8 }))
	}) as unknown as Tour;
const tours = [tour('a', 2), tour('b', 1)];
const loop = loopOf(tours, DEFAULTS);
const booth = (own: Partial<Settings> = {}): Equipment => {
	const settings = { ...DEFAULTS, ...own };
	return { settings, faults: [], inForce: 'file', loop: loopOf(tours, settings) };
};
const settle = () => new Promise((done) => setTimeout(done));

function setup() {
	let now = 0;
	let wall = new Date('2026-11-05T10:00:00');
	const shown: LoopStop[] = [];
	const done = { restarts: 0, cleaned: 0, kept: 0 };
	let showing: (stop: LoopStop) => Promise<void> = () => Promise.resolve();
	let cleaning = () => Promise.resolve();
	let answering = true;
	const kiosk = new Kiosk(
		{
			now: () => now,
			wall: () => wall,
			showStop: async (stop) => {
				await showing(stop);
				shown.push(stop);
			},
			clean: () => {
				done.cleaned += 1;
				return cleaning();
			},
			restart: () => (done.restarts += 1),
			answers: () => Promise.resolve(answering),
			keep: () => (done.kept += 1)
		},
		undefined
	);
	const wait = async (ms: number, step = 250) => {
		for (const end = now + ms; now < end;) {
			now = Math.min(end, now + step);
			kiosk.tick();
			await settle();
		}
	};
	return {
		kiosk,
		shown,
		done,
		wait,
		/** The machine does nothing for a while. */
		stall: (ms: number) => {
			now += ms;
			kiosk.tick();
		},
		setWall: (to: Date) => (wall = to),
		setShowing: (to: typeof showing) => (showing = to),
		setCleaning: (to: typeof cleaning) => (cleaning = to),
		setAnswering: (to: boolean) => (answering = to)
	};
}

describe('the loop', () => {
	it('shows every tour in every language, in turns', () => {
		expect(loop.map(({ step, lang }) => `${lang} ${step.id}`)).toEqual([
			'zh a-0',
			'zh a-1',
			'en b-0',
			'en a-0',
			'en a-1',
			'zh b-0'
		]);
	});
	it('shows the tours that the settings name, in their order, and reports those that do not exist', () => {
		const settings = { ...DEFAULTS, tours: ['b', 'none'], languages: ['en'] as const };
		expect(loopOf(tours, settings).map(({ step }) => step.id)).toEqual(['b-0']);
		expect(unknownTours(tours, settings)).toEqual(['none']);
		expect(loopOf(tours, { ...settings, tours: ['none'] })).toHaveLength(3);
	});
	it('shows stories beside the site among the tours, by the names of their files', () => {
		const name = 'my-fair.story.json';
		const story = { ...tour(name, 1), fragment: `file=${name}` };
		const settings = { ...DEFAULTS, tours: [name, 'b', 'lost.story.json'] };
		const stops = loopOf([...tours, story], { ...settings, languages: ['en'] });
		expect(stops.map(({ step }) => step.id)).toEqual([`${name}-0`, 'b-0']);
		expect(stops.map((stop) => stopAddress(stop, realAtlas(), settings))).toEqual([
			`/en/story/?mode=kiosk&theme=dark#file=${name}&stop=${name}-0`,
			'/en/tour/b/b-0/?mode=kiosk&theme=dark'
		]);
		// What is wrong with a file is said of it.
		expect(unknownTours(tours, settings)).toEqual([]);
	});
});

describe('a kiosk', () => {
	it('shows stop after stop, and goes on past one that fails', async () => {
		const { kiosk, shown, wait, setShowing } = setup();
		setShowing(async ({ step }) => {
			if (step.id === 'a-1') throw new Error('no a-1');
		});
		kiosk.begin(booth());
		await wait(8000 + 500);
		expect(shown.map(({ step }) => step.id)).toEqual(['a-0', 'b-0']);
		expect(kiosk.errors[0]?.text).toBe('Error: no a-1');
		expect(kiosk.phase).toBe('attract');
	});
	it('goes on past a stop that never comes', async () => {
		const { kiosk, shown, wait, setShowing } = setup();
		setShowing(({ step }) =>
			step.id === 'a-1' ? new Promise(() => undefined) : Promise.resolve()
		);
		kiosk.begin(booth({ dwell: 60_000 }));
		await wait(60_000 + 1000);
		// Until then the story is that of the map.
		expect([kiosk.stop, kiosk.told].map((stop) => stop?.step.id)).toEqual(['a-1', 'a-0']);
		await wait(10_000);
		expect(shown.map(({ step }) => step.id)).toEqual(['a-0', 'b-0']);
		expect(kiosk.told?.step.id).toBe('b-0');
		expect(kiosk.errors[0]?.text).toBe('Error: a-1 did not come');
	});
	it('counts a session where a visitor enters, and resets to exactly the start', async () => {
		const { kiosk, shown, done, wait } = setup();
		kiosk.begin(booth());
		await wait(8000);
		kiosk.happen({ type: 'input' });
		kiosk.visited('/partner/cl/');
		expect(kiosk.counts).toMatchObject({
			sessions: 1,
			languages: { zh: 1 },
			stops: { '/tour/a/a-1/': 1, '/partner/cl/': 1 }
		});
		expect(kiosk.counts.hours[10]).toBe(1);
		await wait(60_000);
		expect(kiosk.phase).toBe('countdown');
		expect(kiosk.seconds).toBe(10);
		await wait(10_000);
		expect(done.cleaned).toBe(1);
		expect(kiosk.state).toEqual(START);
		expect(shown.at(-1)?.step.id).toBe('a-0');
	});
	it('takes no clock on the wall for the time that passes', async () => {
		const { kiosk, wait, setWall } = setup();
		kiosk.begin(booth());
		kiosk.happen({ type: 'input' });
		await wait(30_000);
		setWall(new Date('2020-01-01T10:00:00'));
		await wait(30_000);
		expect(kiosk.phase).toBe('countdown');
	});
	it('takes a machine that stalled or slept for no visitor who left', async () => {
		const { kiosk, wait, stall } = setup();
		kiosk.begin(booth());
		kiosk.happen({ type: 'input' });
		stall(3_600_000);
		expect(kiosk.phase).toBe('visiting');
		await wait(60_000);
		expect(kiosk.phase).toBe('countdown');
		stall(3_600_000);
		expect(kiosk.phase).toBe('countdown');
	});
	it('skips no stop because an earlier one fails late', async () => {
		const { kiosk, shown, wait, setShowing } = setup();
		let fail: () => void = () => undefined;
		setShowing(({ step }) =>
			step.id === 'a-1' ? new Promise((_, no) => (fail = no)) : Promise.resolve()
		);
		kiosk.begin(booth());
		await wait(16_000);
		fail();
		await wait(1000);
		expect(shown.map(({ step }) => step.id)).toEqual(['a-0', 'b-0']);
	});
	it('lets a tour run for somebody who watches, to its end', async () => {
		const { kiosk, shown, wait } = setup();
		kiosk.begin(booth());
		kiosk.happen({ type: 'input' });
		const stop = { ...(loop[0] as LoopStop), dwell: 100_000 };
		kiosk.watch(stop);
		await wait(99_000);
		expect(kiosk.phase).toBe('visiting');
		await wait(1000);
		expect(shown.at(-1)?.step.id).toBe('a-1');
		await wait(8000);
		expect(kiosk.state.watching).toBe(false);
		await wait(60_000);
		expect(kiosk.phase).toBe('countdown');
	});
	it('opens the page anew after four hours, at its first stop, when nobody is there and the page would come', async () => {
		const { kiosk, done, wait, setAnswering } = setup();
		const round = 48_000;
		kiosk.begin(booth({ idle: 7 * 3_600_000 }));
		kiosk.happen({ type: 'input' });
		await wait(4 * 3_600_000 + 1000, 60_000);
		expect(done.restarts).toBe(0);
		setAnswering(false);
		kiosk.happen({ type: 'over' });
		await wait(1000);
		expect(kiosk.phase).toBe('attract');
		await wait(round);
		expect(done.restarts).toBe(0);
		setAnswering(true);
		await wait(round);
		expect(done.restarts).toBe(1);
	});
	it('opens the page anew when a reset fails or does not end', async () => {
		const { kiosk, done, wait, setCleaning } = setup();
		kiosk.begin(booth());
		setCleaning(() => Promise.reject(new Error('chunk')));
		kiosk.happen({ type: 'input' });
		kiosk.happen({ type: 'over' });
		await settle();
		expect(done.restarts).toBe(1);
		setCleaning(() => new Promise(() => undefined));
		await wait(21_000);
		expect(done.restarts).toBeGreaterThan(1);
	});
	it('resets again instead, as long as the page would not come', async () => {
		const { kiosk, done, wait, setCleaning, setAnswering } = setup();
		kiosk.begin(booth());
		setAnswering(false);
		setCleaning(() => Promise.reject(new Error('chunk')));
		kiosk.happen({ type: 'input' });
		kiosk.happen({ type: 'over' });
		await wait(30_000);
		expect(done.restarts).toBe(0);
		expect(done.cleaned).toBeGreaterThan(3);
		expect(kiosk.phase).toBe('reset');
		setCleaning(() => Promise.resolve());
		await wait(6000);
		expect(kiosk.phase).toBe('attract');
		expect(done.restarts).toBe(0);
	});
	it('takes the staff at the door for a visit, which no count knows and which ends as any other', async () => {
		const { kiosk, wait } = setup();
		kiosk.begin(booth());
		kiosk.happen({ type: 'ask' });
		expect(kiosk.phase).toBe('visiting');
		expect(kiosk.counts.sessions).toBe(0);
		await wait(60_000);
		expect(kiosk.phase).toBe('countdown');
		kiosk.happen({ type: 'ask' });
		expect(kiosk.phase).toBe('visiting');
	});
});

describe('no way out', () => {
	const here = new URL('https://booth.test/map/zh/partner/cl/?mode=kiosk');
	it.each([
		['/map/en/area/hangzhou/', 'inside'],
		['/map/zh/', 'inside'],
		['/map/zh/tour/a/one/', 'inside'],
		['#facts', 'same'],
		['https://www.mofcom.gov.cn/', 'outside'],
		['mailto:a@b.c', 'outside'],
		['javascript:alert(1)', 'outside'],
		['/map/data/partners.csv', 'outside'],
		['/map/zh/list/', 'outside'],
		['/map/zh/story/?mode=kiosk#file=my-fair.story.json&stop=one', 'inside'],
		// Where visitors would make their own.
		['/map/zh/story/', 'outside'],
		['/other/zh/', 'outside'],
		['//evil.test/map/zh/', 'outside']
	])('%s leads %s', (href, way) => {
		expect(wayOf(href, here, '/map')).toBe(way);
	});
	const press = (code: string, held: Partial<KeyboardEvent> = {}) =>
		isAllowed({ code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });
	const held: [string, Partial<KeyboardEvent>, string[]][] = [
		[
			'Ctrl',
			{ ctrlKey: true },
			['KeyK', 'KeyV', 'KeyO', 'KeyP', 'Tab', 'PageUp', 'Digit1', 'Delete', 'Comma', 'KeyX']
		],
		['Ctrl and Shift', { ctrlKey: true, shiftKey: true }, ['Delete', 'KeyT', 'KeyN']],
		['Shift', { shiftKey: true }, ['Escape']],
		['Alt', { altKey: true }, ['KeyD', 'KeyE', 'KeyF', 'Space', 'ArrowLeft', 'Home']],
		['⌘', { metaKey: true }, ['ArrowLeft', 'BracketLeft', 'KeyQ']],
		[
			'nothing',
			{},
			['F1', 'F5', 'F11', 'F12', 'ContextMenu', 'BrowserBack', 'LaunchMail', 'PrintScreen', '']
		]
	];
	it.each(held)('by keys with %s held', (_, modifiers, codes) => {
		expect(codes.filter((code) => press(code, modifiers))).toEqual([]);
	});
	it('but letters, figures and arrows are heard, on any layout', () => {
		for (const code of [
			'KeyO',
			'Digit7',
			'Numpad7',
			'Space',
			'ArrowLeft',
			'Enter',
			'Escape',
			'Tab'
		])
			expect([code, press(code)]).toEqual([code, true]);
		expect(press('Tab', { shiftKey: true })).toBe(true);
	});
});

describe('the keyboard', () => {
	it('has every letter and figure once, and types them', () => {
		const letters = rows.flat().flatMap((key) => (key.type === 'letter' ? key.letter : []));
		expect(letters.toSorted().join('')).toBe('0123456789abcdefghijklmnopqrstuvwxyz');
		const keys: Key[] = [
			{ type: 'space' },
			{ type: 'letter', letter: 'z' },
			{ type: 'letter', letter: 'i' },
			{ type: 'delete' },
			{ type: 'space' },
			{ type: 'space' }
		];
		expect(keys.reduce(typed, '')).toBe('z ');
		expect(typed('智利', { type: 'delete' })).toBe('智');
		expect(typed('abc', { type: 'clear' })).toBe('');
	});
});

it('a QR code has its white margin', () => {
	const { size, d } = drawQr('https://example.org/zh/partner/cl/?t=2016-11-30');
	expect(size).toBeGreaterThanOrEqual(29);
	expect(d.startsWith('M4 4h1')).toBe(true);
});

describe('the watch over the map', () => {
	it('restarts a view that draws nothing, and leaves it for the picture after three times', () => {
		let now = 0;
		let drawing = true;
		const done: string[] = [];
		const map: MapHandle = {
			pulse: (ondrawn) => drawing && ondrawn(),
			restart: () => done.push('restart'),
			watch: () => undefined,
			giveUp: () => done.push('give up'),
			pictures: () => Promise.reject(new Error('Nobody takes a picture.'))
		};
		const view = { map, mapStatus: 'ready' } as unknown as ViewState;
		globalThis.document ??= { hidden: false } as Document;
		const watch = new MapWatch(view, new Watchdog(() => now));
		const later = (ms: number) => {
			for (const end = now + ms; now < end;) {
				now += 5000;
				watch.look();
			}
		};
		later(600_000);
		expect(done).toEqual([]);
		drawing = false;
		later(80_000);
		expect(done).toEqual(['restart', 'restart', 'restart', 'give up']);
		expect(watch.restarts).toBe(3);
		view.mapStatus = 'list';
		later(600_000);
		expect(done).toHaveLength(4);
	});
});
