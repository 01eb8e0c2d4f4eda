/** A presentation as a pure state: what a key, a click or the second window does to it. */
import { heldAt, restarted, runOn, type Timer } from './timer.ts';

export interface Show {
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

export const startShow = (count: number, position: number, now: number): Show => ({
	count: Math.max(1, count),
	position: clamp(position, -1, count - 1),
	blank: false,
	pointing: false,
	typed: '',
	timer: restarted(now),
	over: false
});

export function act(show: Show, action: Action): Show {
	if (show.over) return show;
	switch (action.type) {
		case 'next':
			// Whoever turns on while nothing is shown wants the picture back first.
			return show.blank ? shown(show) : moved(show, show.position + 1);
		case 'previous':
			return show.blank ? shown(show) : moved(show, show.position - 1);
		case 'first':
			return moved(show, 0);
		case 'last':
			return moved(show, show.count - 1);
		case 'jump':
			return moved(show, action.to);
		case 'digit':
			return { ...show, typed: (show.typed + action.digit).slice(-DIGITS) };
		case 'go':
			return show.typed ? moved(show, Number(show.typed) - 1) : show;
		case 'blank':
			return { ...show, blank: !show.blank, typed: '' };
		case 'point':
			return { ...show, pointing: !show.pointing };
		case 'leave':
			return { ...show, blank: false, typed: '', over: true };
		case 'restart':
			return { ...show, timer: restarted(action.now) };
		case 'hold':
			return {
				...show,
				timer:
					show.timer.held === null ? heldAt(show.timer, action.now) : runOn(show.timer, action.now)
			};
	}
}

const shown = (show: Show): Show => ({ ...show, blank: false, typed: '' });

const moved = (show: Show, to: number): Show => ({
	...shown(show),
	position: clamp(to, Math.min(0, show.position), show.count - 1)
});

const clamp = (n: number, low: number, high: number): number => Math.min(high, Math.max(low, n));
