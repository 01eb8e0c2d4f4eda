import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserFrames } from '../../../src/lib/time/frames.ts';
import { Player, type Track } from '../../../src/lib/time/player.svelte.ts';
import { PER_EVENT, REST_REDUCED } from '../../../src/lib/time/play.ts';
import { FakeFrames } from '../helpers/frames.ts';

/** A track that keeps every day it was set to. */
class Recorder implements Track {
	readonly score = { days: [100, 200, 300], eventsOn: () => 1 };
	readonly firstDay = 50;
	readonly lastDay = 400;
	readonly seen: number[] = [];
	#day = 50;
	get day(): number {
		return this.#day;
	}
	set day(day: number) {
		this.#day = day;
		this.seen.push(day);
	}
}

let track: Recorder;
let frames: FakeFrames;
let reduced: boolean;
let loop: boolean;
let player: Player;

beforeEach(() => {
	track = new Recorder();
	frames = new FakeFrames();
	reduced = false;
	loop = false;
	player = new Player(track, frames, { reducedMotion: () => reduced, loop: () => loop });
});

describe('playing', () => {
	it('rests on every event day in turn', () => {
		player.play();
		for (const day of track.score.days) {
			frames.run(PER_EVENT / 2);
			expect(track.day).toBe(day);
			frames.run(PER_EVENT / 2);
		}
	});

	it('glides there through the days between', () => {
		player.play();
		frames.run(PER_EVENT / 2);
		expect(track.seen.filter((d) => d > 50 && d < 100).length).toBeGreaterThan(5);
		expect(track.seen).toEqual([...track.seen].sort((a, b) => a - b));
	});

	it('writes the day once a frame, and waits for one frame only', () => {
		player.play();
		for (let i = 0; i < 100; i++) {
			const writes = track.seen.length;
			expect(frames.waiting).toBe(1);
			frames.frame();
			expect(track.seen.length).toBe(writes + 1);
		}
	});

	it('starts no second run when it is already playing', () => {
		player.play();
		player.play();
		expect(frames.waiting).toBe(1);
	});

	it('begins where the clock stands', () => {
		track.day = 250;
		player.play();
		frames.run(PER_EVENT / 2);
		expect(track.day).toBe(300);
	});

	it('goes on by one event after a long absence, and does not catch up', () => {
		player.play();
		frames.frame(60_000);
		expect(track.day).toBe(100);
		frames.run(PER_EVENT / 2);
		expect(track.day).toBe(200);
	});
});

describe('the end', () => {
	it('is the last day, where playing pauses', () => {
		player.play();
		frames.run(4 * PER_EVENT);
		expect(track.day).toBe(400);
		expect(player.playing).toBe(false);
		expect(frames.waiting).toBe(0);
	});

	it('is reached at once where no event is left', () => {
		track.day = 350;
		player.play();
		frames.frame();
		expect(track.day).toBe(400);
		expect(player.playing).toBe(false);
	});

	it('is where playing again restarts from the first day', () => {
		track.day = 400;
		player.play();
		expect(track.day).toBe(50);
		frames.run(PER_EVENT / 2);
		expect(track.day).toBe(100);
	});
});

describe('in a loop', () => {
	beforeEach(() => {
		loop = true;
		player.play();
	});

	it('the last day rests, and the first one comes again', () => {
		frames.run(3 * PER_EVENT + PER_EVENT / 2);
		expect(track.day).toBe(400);
		expect(player.playing).toBe(true);
		frames.run(PER_EVENT);
		expect(track.day).toBe(100);
		expect(frames.waiting).toBe(1);
	});

	it('goes round more than once, and stops when it is paused', () => {
		frames.run(9 * PER_EVENT);
		expect(track.seen.filter((d) => d === 50).length).toBeGreaterThanOrEqual(2);
		player.pause();
		expect(frames.waiting).toBe(0);
	});
});

describe('pausing', () => {
	it('leaves the clock where it is', () => {
		player.play();
		frames.run(100);
		const { day } = track;
		player.pause();
		frames.run(5000);
		expect(track.day).toBe(day);
		expect(player.playing).toBe(false);
		expect(frames.waiting).toBe(0);
	});

	it('and playing on goes on from there', () => {
		player.play();
		frames.run(1.5 * PER_EVENT);
		player.pause();
		expect(track.day).toBe(200);
		player.play();
		frames.run(PER_EVENT / 2);
		expect(track.day).toBe(300);
	});

	it('forgets the leg it was on, so that a clock moved meanwhile is not pulled back', () => {
		player.play();
		frames.run(100);
		player.pause();
		track.day = 220;
		player.play();
		frames.frame();
		expect(track.day).toBeGreaterThanOrEqual(220);
	});
});

describe('speed', () => {
	const timeToEnd = () => {
		player.play();
		let milliseconds = 0;
		for (; player.playing && milliseconds < 60_000; milliseconds += 10) frames.frame(10);
		return milliseconds;
	};

	it.each([
		['slow', 2],
		['normal', 1],
		['fast', 0.5]
	] as const)('%s takes %s × the time of the schedule', (speed, factor) => {
		player.speed = speed;
		expect(timeToEnd() / (3 * PER_EVENT * factor)).toBeCloseTo(1, 1);
	});

	it('changed while playing counts from the next event on', () => {
		player.play();
		player.speed = 'fast';
		frames.run(PER_EVENT);
		frames.run(PER_EVENT / 2);
		frames.run(PER_EVENT / 4);
		expect(track.day).toBe(300);
	});
});

describe('reduced motion', () => {
	it('shows event days only, each for its longer rest', () => {
		reduced = true;
		player.play();
		frames.run(REST_REDUCED - 50);
		expect(new Set(track.seen)).toEqual(new Set([100]));
		frames.run(3 * REST_REDUCED);
		expect(new Set(track.seen)).toEqual(new Set([100, 200, 300, 400]));
		expect(player.playing).toBe(false);
	});

	it('switched on while playing counts from the next event on', () => {
		player.play();
		frames.run(PER_EVENT / 2);
		reduced = true;
		frames.run(PER_EVENT);
		expect(track.seen.filter((d) => d > 100 && d < 200)).toEqual([]);
		expect(track.day).toBe(200);
	});
});

describe("the browser's frames", () => {
	afterEach(() => vi.unstubAllGlobals());

	it('come from requestAnimationFrame and can be called off', () => {
		const asked: (() => void)[] = [];
		const calledOff: number[] = [];
		vi.stubGlobal('requestAnimationFrame', (frame: () => void) => asked.push(frame));
		vi.stubGlobal('cancelAnimationFrame', (id: number) => calledOff.push(id));
		const cancel = browserFrames.next(() => undefined);
		expect(asked).toHaveLength(1);
		cancel();
		expect(calledOff).toEqual([1]);
		expect(browserFrames.now()).toBeTypeOf('number');
	});
});
