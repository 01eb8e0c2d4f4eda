import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../src/lib/present/keys.ts';
import {
	act,
	startState,
	type Action,
	type PresentationState
} from '../../../src/lib/present/presentation-state.ts';
import { elapsed, readElapsed } from '../../../src/lib/present/timer.ts';

const NOW = Date.UTC(2026, 10, 22);
const at = (position = 0, rest: Partial<PresentationState> = {}): PresentationState => ({
	...startState(11, position, NOW),
	...rest
});
const run = (from: PresentationState, ...actions: Action[]) => actions.reduce(act, from);

describe('turning', () => {
	it.each([
		['next', 3, { type: 'next' }, 4],
		['next at the end', 10, { type: 'next' }, 10],
		['next before the first', -1, { type: 'next' }, 0],
		['previous', 3, { type: 'previous' }, 2],
		['previous at the first', 0, { type: 'previous' }, 0],
		['first', 7, { type: 'first' }, 0],
		['last', 2, { type: 'last' }, 10],
		['a jump past the end', 2, { type: 'jump', to: 99 }, 10]
	] as const)('%s', (_, from, action, to) => {
		expect(act(at(from), action).position).toBe(to);
	});
});

describe('a number and Enter', () => {
	const digits = (text: string): Action[] => [...text].map((digit) => ({ type: 'digit', digit }));
	it.each([
		['7', 6],
		['11', 10],
		['99', 10],
		['0', 0],
		['123', 10]
	])('%s', (text, position) => {
		const typed = run(at(3), ...digits(text));
		expect(typed.position).toBe(3);
		expect(act(typed, { type: 'go' })).toMatchObject({ position, typed: '' });
	});
	it('Enter alone does nothing', () => {
		expect(act(at(3), { type: 'go' })).toEqual(at(3));
	});
	it('turning forgets the number', () => {
		expect(run(at(3), ...digits('7'), { type: 'next' })).toMatchObject({
			position: 4,
			typed: ''
		});
	});
});

describe('a blank screen', () => {
	it('comes and goes', () => {
		expect(act(at(), { type: 'blank' }).blank).toBe(true);
		expect(run(at(), { type: 'blank' }, { type: 'blank' }).blank).toBe(false);
	});
	it('turns back into the stop that was there, before it turns on', () => {
		const back = run(at(3), { type: 'blank' }, { type: 'next' });
		expect(back).toMatchObject({ position: 3, blank: false });
		expect(act(back, { type: 'next' }).position).toBe(4);
	});
});

it('the dot for the audience comes and goes, and stays from stop to stop', () => {
	const pointing = act(at(3), { type: 'point' });
	expect(pointing.pointing).toBe(true);
	expect(act(pointing, { type: 'next' }).pointing).toBe(true);
	expect(act(pointing, { type: 'point' }).pointing).toBe(false);
});

describe('the clock', () => {
	it('runs, is held, runs on, and starts again', () => {
		const held = act(at(), { type: 'hold', now: NOW + 60_000 });
		expect(elapsed(held.timer, NOW + 90_000)).toBe(60_000);
		const on = act(held, { type: 'hold', now: NOW + 100_000 });
		expect(elapsed(on.timer, NOW + 130_000)).toBe(90_000);
		expect(elapsed(act(on, { type: 'restart', now: NOW + 200_000 }).timer, NOW + 205_000)).toBe(
			5_000
		);
	});
	it('never runs backwards past nothing', () => {
		expect(elapsed(at().timer, NOW - 3_600_000)).toBe(0);
	});
	it.each([
		[0, '0:00'],
		[65_999, '1:05'],
		[4_025_000, '1:07:05']
	])('%d ms reads %s', (ms, text) => {
		expect(readElapsed(ms)).toBe(text);
	});
});

describe('keys', () => {
	const press = (key: string, rest = {}, typed = '') =>
		commandOf(
			{ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...rest },
			typed
		);
	it.each([
		['PageDown', 'next'],
		['ArrowRight', 'next'],
		[' ', 'next'],
		['PageUp', 'previous'],
		['ArrowLeft', 'previous'],
		['Home', 'first'],
		['End', 'last'],
		['b', 'blank'],
		['B', 'blank'],
		['.', 'blank'],
		['f', 'fullscreen'],
		['F', 'fullscreen'],
		['F5', 'fullscreen'],
		['Escape', 'leave']
	])('%s', (key, type) => {
		expect(press(key)).toEqual({ type });
	});
	it('digits, and Enter after them', () => {
		expect(press('4')).toEqual({ type: 'digit', digit: '4' });
		expect(press('Enter')).toBeUndefined();
		expect(press('Enter', {}, '4')).toEqual({ type: 'go' });
	});
	it('leaves the browser its own', () => {
		expect(press('f', { ctrlKey: true })).toBeUndefined();
		expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
		expect(press('Tab')).toBeUndefined();
	});
	it('a key that is held only turns', () => {
		expect(press('PageDown', { repeat: true })).toEqual({ type: 'next' });
		expect(press('b', { repeat: true })).toBeUndefined();
		expect(press('Escape', { repeat: true })).toBeUndefined();
	});
});

describe('any sequence of actions', () => {
	const action: fc.Arbitrary<Action> = fc.oneof(
		fc.constantFrom<Action>(
			{ type: 'next' },
			{ type: 'previous' },
			{ type: 'first' },
			{ type: 'last' },
			{ type: 'blank' },
			{ type: 'go' },
			{ type: 'leave' }
		),
		fc.integer({ min: 0, max: 9 }).map((d): Action => ({ type: 'digit', digit: String(d) })),
		fc.integer({ min: -50, max: 50 }).map((to): Action => ({ type: 'jump', to })),
		fc.constantFrom<Action>({ type: 'hold', now: NOW }, { type: 'restart', now: NOW })
	);
	it('ends on a stop of the tour, and once left stays left', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 14 }), fc.array(action), (count, actions) => {
				let now = startState(count, -1, NOW);
				for (const a of actions) {
					const after = act(now, a);
					expect(after.position).toBeGreaterThanOrEqual(-1);
					expect(after.position).toBeLessThan(count);
					expect(after.typed.length).toBeLessThanOrEqual(2);
					if (now.over) expect(after).toBe(now);
					now = after;
				}
			})
		);
	});
});
