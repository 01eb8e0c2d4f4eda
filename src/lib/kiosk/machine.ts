/**
 * What a kiosk does, as a pure function: state and something that happened give the next state. It holds no moment, only how
 * long something has lasted, so that a clock set back changes nothing and two starts are equal.
 */

export interface Rules {
	/** Milliseconds that each stop of the attract loop is shown; at least one stop. */
	dwell: readonly number[];
	/** Milliseconds without input after which the visitor is asked. */
	idle: number;
	/** Milliseconds that the question stands. */
	countdown: number;
}

export type Phase = 'attract' | 'visiting' | 'countdown' | 'reset' | 'staff' | 'dimmed';

export interface KioskState {
	phase: Phase;
	/** Position in the attract loop; where a visitor entered. */
	stop: number;
	/** Milliseconds: what this phase has lasted, or since the last input, whichever is shorter. */
	rest: number;
	/** A tour runs by itself, and somebody watches it without touching. */
	watching: boolean;
}

export type Happening =
	| { type: 'time'; ms: number; open: boolean }
	| { type: 'input' }
	| { type: 'watch'; on: boolean }
	/** The stop shown could not be shown. */
	| { type: 'skip' }
	/** The visitor asks to start over. */
	| { type: 'over' }
	/** Somebody asks to be let in to the staff screen: a visit, which ends as any other. */
	| { type: 'ask' }
	| { type: 'staff' }
	| { type: 'staff-leaves' }
	/** Everything of the last visitor is gone. */
	| { type: 'clean' };

/** Milliseconds: who watches a tour for longer than this without input has left. */
export const WATCH_LIMIT = 15 * 60_000;
/** Milliseconds without input after which the staff screen closes. */
export const STAFF_LIMIT = 3 * 60_000;

export const START: KioskState = Object.freeze({
	phase: 'attract',
	stop: 0,
	rest: 0,
	watching: false
});

export function next(state: KioskState, rules: Rules, happening: Happening): KioskState {
	switch (happening.type) {
		case 'time':
			return pass(state, rules, Math.max(0, happening.ms), happening.open);
		case 'input':
		case 'ask':
			return input(state);
		case 'watch':
			return state.phase === 'visiting' ? { ...state, watching: happening.on, rest: 0 } : state;
		case 'skip':
			return state.phase === 'attract' ? onward(state, rules) : state;
		case 'over':
			return isVisit(state) ? begin('reset', state) : state;
		case 'staff':
			return state.phase === 'reset' ? state : begin('staff', state);
		case 'staff-leaves':
			return state.phase === 'staff' ? begin('reset', state) : state;
		case 'clean':
			return state.phase === 'reset' ? START : state;
	}
}

/** Somebody is there, or was until a moment ago. */
export const isVisit = ({ phase }: KioskState): boolean =>
	phase === 'visiting' || phase === 'countdown';

const begin = (phase: Phase, { stop }: KioskState): KioskState => ({
	phase,
	stop,
	rest: 0,
	watching: false
});

const onward = (state: KioskState, { dwell }: Rules): KioskState =>
	begin('attract', { ...state, stop: (state.stop + 1) % Math.max(1, dwell.length) });

function input(state: KioskState): KioskState {
	if (state.phase === 'reset') return state;
	if (state.phase === 'visiting' || state.phase === 'staff') return { ...state, rest: 0 };
	return begin('visiting', state);
}

function pass(state: KioskState, rules: Rules, ms: number, open: boolean): KioskState {
	const rest = state.rest + ms;
	const waited = { ...state, rest };
	switch (state.phase) {
		case 'attract':
			if (!open) return begin('dimmed', START);
			return rest >= (rules.dwell[state.stop] ?? 0) ? onward(state, rules) : waited;
		case 'dimmed':
			return open ? START : state;
		case 'visiting':
			return rest >= (state.watching ? WATCH_LIMIT : rules.idle)
				? begin('countdown', state)
				: waited;
		case 'countdown':
			return rest >= rules.countdown ? begin('reset', state) : waited;
		case 'staff':
			return rest >= STAFF_LIMIT ? begin('reset', state) : waited;
		case 'reset':
			return waited;
	}
}
