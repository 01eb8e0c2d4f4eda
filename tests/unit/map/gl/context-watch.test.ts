import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContextWatch, type ContextEvents } from '../../../../src/lib/map/gl/context-watch.ts';

describe('a lost graphics context', () => {
	let said: string[];
	let events: ContextEvents;
	let watch: ContextWatch;
	beforeEach(() => {
		vi.useFakeTimers();
		said = [];
		const say = (word: string) => () => void said.push(word);
		events = { onlost: say('lost'), onback: say('back'), ongone: say('gone') };
		watch = new ContextWatch(events, () => Date.now());
	});
	afterEach(() => vi.useRealTimers());

	it('that comes back gives the map back', () => {
		watch.lost();
		vi.advanceTimersByTime(4900);
		watch.restored();
		vi.advanceTimersByTime(60_000);
		expect(said).toEqual(['lost', 'back']);
	});

	it('that stays away for five seconds is gone', () => {
		watch.lost();
		vi.advanceTimersByTime(5000);
		watch.restored();
		expect(said).toEqual(['lost', 'gone']);
	});

	it('that is lost again within a minute is gone', () => {
		watch.lost();
		watch.restored();
		vi.advanceTimersByTime(59_000);
		watch.lost();
		expect(said).toEqual(['lost', 'back', 'gone']);
	});

	it('that is lost again much later may come back again', () => {
		watch.lost();
		watch.restored();
		vi.advanceTimersByTime(61_000);
		watch.lost();
		watch.restored();
		expect(said).toEqual(['lost', 'back', 'lost', 'back']);
	});

	it('counts the loss of the map before, which was made anew', () => {
		watch.lost();
		watch.restored();
		watch.stop();
		const anew = watch.next(events);
		vi.advanceTimersByTime(59_000);
		anew.lost();
		expect(said).toEqual(['lost', 'back', 'gone']);
	});

	it('says nothing once the map is taken away', () => {
		watch.lost();
		watch.stop();
		vi.advanceTimersByTime(10_000);
		expect(said).toEqual(['lost']);
	});
});
