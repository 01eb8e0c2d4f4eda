/** A presentation as a pure state: what a key, a click or the second window does to it. */
import { heldAt, restarted, runOn, type Timer } from './timer.ts';

export interface PresentationState {
	/** Stops of the tour; at least one. */
	readonly count: number;
	/** The stop shown, from 0; −1 before the first. */
	readonly position: number;
	/** The map is covered: the day and the title of the stop stand alone. */
	readonly blank: boolean;
	/** A dot follows the pointer, for the audience to see. */
	readonly pointing: boolean;
	/** Digits of the stop to jump to, until Enter. */
	readonly typed: string;
	readonly timer: Timer;
	/** The speaker has left. */
	readonly over: boolean;
}

export type Action =
	| { type: 'next' | 'previous' | 'first' | 'last' | 'blank' | 'point' | 'go' | 'leave' }
	| { type: 'digit'; digit: string }
	/** To a stop, from 0: by the second window, or because the page went there by itself. */
	| { type: 'jump'; to: number }
	/** `now`: milliseconds since 1970. */
	| { type: 'restart' | 'hold'; now: number };

/** Digits that can be typed: there are at most 14 stops. */
const DIGITS = 2;

export const startState = (count: number, position: number, now: number): PresentationState => ({
	count: Math.max(1, count),
	position: clamp(position, -1, count - 1),
	blank: false,
	pointing: false,
	typed: '',
	timer: restarted(now),
	over: false
});

export function act(state: PresentationState, action: Action): PresentationState {
	if (state.over) return state;
	switch (action.type) {
		case 'next':
			// Whoever turns on while nothing is shown wants the picture back first.
			return state.blank ? shown(state) : moved(state, state.position + 1);
		case 'previous':
			return state.blank ? shown(state) : moved(state, state.position - 1);
		case 'first':
			return moved(state, 0);
		case 'last':
			return moved(state, state.count - 1);
		case 'jump':
			return moved(state, action.to);
		case 'digit':
			return { ...state, typed: (state.typed + action.digit).slice(-DIGITS) };
		case 'go':
			return state.typed ? moved(state, Number(state.typed) - 1) : state;
		case 'blank':
			return { ...state, blank: !state.blank, typed: '' };
		case 'point':
			return { ...state, pointing: !state.pointing };
		case 'leave':
			return { ...state, blank: false, typed: '', over: true };
		case 'restart':
			return { ...state, timer: restarted(action.now) };
		case 'hold':
			return {
				...state,
				timer:
					state.timer.held === null
						? heldAt(state.timer, action.now)
						: runOn(state.timer, action.now)
			};
	}
}

const shown = (state: PresentationState): PresentationState => ({
	...state,
	blank: false,
	typed: ''
});

const moved = (state: PresentationState, to: number): PresentationState => ({
	...shown(state),
	position: clamp(to, Math.min(0, state.position), state.count - 1)
});

const clamp = (n: number, low: number, high: number): number => Math.min(high, Math.max(low, n));
