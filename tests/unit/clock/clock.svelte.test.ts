import { beforeEach, describe, expect, it } from 'vitest';
import { Clock } from '../../../src/lib/clock/clock.svelte.ts';
import { formatDay } from '../../../src/lib/i18n/dates.ts';
import { ViewState } from '../../../src/lib/state/view-state.svelte.ts';
import { isoDay } from '../../../src/lib/time/day.ts';
import { PER_EVENT } from '../../../src/lib/time/play.ts';
import { on, realAtlas } from '../helpers/atlas.ts';
import { FakeFrames } from '../helpers/frames.ts';

const atlas = realAtlas();
let view: ViewState;
let frames: FakeFrames;
let clock: Clock;

function start(search: string): void {
	view = new ViewState(atlas, () => null);
	view.read(search);
	frames = new FakeFrames();
	clock = new Clock(view, { frames, reducedMotion: () => false, lang: () => 'en' });
}
const day = () => isoDay(view.day);
const from = () => view.from !== null && isoDay(view.from);

beforeEach(() => start('?t=2025-05-31'));

describe('input', () => {
	it('of a whole burst moves the clock once, at the next frame', () => {
		const before = view.day;
		for (let i = 0; i < 30; i++) clock.move('day', before - i, 'silent');
		expect(view.day).toBe(before);
		expect(frames.waiting).toBe(1);
		frames.frame();
		expect(view.day).toBe(before - 29);
		expect(frames.waiting).toBe(0);
	});

	it('steps from where the last step will lead, even within one frame', () => {
		clock.step('day', 1);
		clock.step('day', 1);
		clock.step('day', -1);
		frames.frame();
		expect(day()).toBe('2025-07-10');
		clock.year('day', -1);
		clock.year('day', -1);
		frames.frame();
		expect(day()).toBe('2023-07-10');
	});

	it('beyond the last event leads to the last day, and before the first to the first', () => {
		clock.move('day', atlas.asOf - 1);
		frames.frame();
		clock.step('day', 1);
		frames.frame();
		expect(view.day).toBe(atlas.asOf);
		clock.move('day', atlas.firstDay + 1);
		frames.frame();
		clock.step('day', -1);
		frames.frame();
		expect(view.day).toBe(atlas.firstDay);
	});

	it('stops playing', () => {
		clock.toggle();
		expect(clock.player.playing).toBe(true);
		clock.step('day', 1);
		expect(clock.player.playing).toBe(false);
	});
});

describe('two thumbs', () => {
	beforeEach(() => start('?t=2025-09-30&from=2019-12-25'));

	it('limit each other', () => {
		expect(clock.thumb('day')).toMatchObject({ min: on('2019-12-25'), max: atlas.asOf });
		expect(clock.thumb('from')).toMatchObject({ min: atlas.firstDay, max: on('2025-09-30') });
		clock.move('day', on('2015'));
		frames.frame();
		expect([from(), day()]).toEqual(['2019-12-25', '2019-12-25']);
		clock.move('from', on('2024'));
		frames.frame();
		expect([from(), day()]).toEqual(['2019-12-25', '2019-12-25']);
	});

	it('step by events, each within its limits', () => {
		clock.step('from', -1);
		frames.frame();
		expect(view.from).toBeLessThan(on('2019-12-25'));
		clock.move('from', on('2025-09-30'));
		frames.frame();
		clock.step('from', 1);
		frames.frame();
		expect(view.from).toBe(view.day);
	});

	it('make way for a day that is asked for by name', () => {
		clock.goTo('day', on('2018-06-01'));
		frames.frame();
		expect([from(), day()]).toEqual(['2018-06-01', '2018-06-01']);
		clock.goTo('from', on('2022-01-01'));
		frames.frame();
		expect([from(), day()]).toEqual(['2022-01-01', '2022-01-01']);
	});

	it('are made and taken away by one verb: a year apart, or what the track has', () => {
		clock.toggleComparison();
		expect(view.from).toBeNull();
		clock.toggleComparison();
		expect(from()).toBe('2024-09-30');
		start('?t=2013-02-01');
		clock.toggleComparison();
		expect(from()).toBe('2013-01-01');
	});

	it('play from the earlier one on', () => {
		clock.latest();
		frames.frame();
		clock.toggle();
		expect(day()).toBe('2019-12-25');
		frames.run(3 * PER_EVENT);
		expect(view.day).toBeGreaterThan(on('2019-12-25'));
		expect(from()).toBe('2019-12-25');
	});
});

describe('what is said', () => {
	it('is manual steps, once they are shown', () => {
		clock.step('day', 1);
		expect(clock.said).toBe('');
		frames.frame();
		expect(clock.said).toBe('10 July 2025: 36 partners, 178 areas; new: Egypt');
	});

	it('is not what a slider in focus says by itself', () => {
		clock.step('day', 1, 'silent');
		frames.frame();
		expect(clock.said).toBe('');
	});

	it('is nothing while playing, not even by the slider, and where it stands when it pauses', () => {
		const before = clock.spoken;
		clock.toggle();
		for (let i = 0; i < 200; i++) {
			frames.frame();
			expect(clock.said).toBe('');
			expect(clock.spoken).toEqual(before);
		}
		clock.pause();
		expect(clock.said).toMatch(/^\d+ \w+ 202[56]: 36 partners/);
		expect(clock.spoken.day).toBe(view.day);
	});

	it('is where playing came to its end', () => {
		start('?t=2026-11-01');
		clock.toggle();
		frames.run(20 * PER_EVENT);
		expect(clock.player.playing).toBe(false);
		expect(clock.said).toContain(formatDay(atlas.asOf, 'en'));
	});

	it('of a comparison is its sentence', () => {
		start('?t=2025-09-30&from=2019-12-24');
		clock.move('from', on('2019-12-25'));
		frames.frame();
		expect(clock.said).toBe(
			'2019-12-25 → 2025-09-30: 14 partners joined, 122 areas added, 3 revoked'
		);
		expect(clock.spoken.text).toBe(
			'30 September 2025: 36 partners, 178 areas; since 25 December 2019: 14 partners joined, 122 areas added, 3 revoked'
		);
		expect(clock.spokenFrom).toBe('25 December 2019: 22 partners, 59 areas');
	});

	it('pausing what does not play says nothing', () => {
		clock.pause();
		expect(clock.said).toBe('');
	});
});

describe('a loop', () => {
	it('is only for kiosks', () => {
		for (const [mode, playing] of [
			['', false],
			['&mode=kiosk', true]
		] as const) {
			start(`?t=2026-11-01${mode}`);
			clock.toggle();
			frames.run(20 * PER_EVENT);
			expect(clock.player.playing, mode).toBe(playing);
		}
	});
});
