/** What keys do on a thumb: those that the clock itself obeys, and opening what happened on the day. */
export type ClockKey =
	| { type: 'event'; by: 1 | -1 }
	| { type: 'year'; by: 1 | -1 }
	| { type: 'limit'; end: 'first' | 'last' }
	| { type: 'play' };
export type SliderKey = ClockKey | { type: 'open' };

export const sliderKeys: Record<string, SliderKey> = {
	ArrowRight: { type: 'event', by: 1 },
	ArrowUp: { type: 'event', by: 1 },
	ArrowLeft: { type: 'event', by: -1 },
	ArrowDown: { type: 'event', by: -1 },
	PageUp: { type: 'year', by: 1 },
	PageDown: { type: 'year', by: -1 },
	Home: { type: 'limit', end: 'first' },
	End: { type: 'limit', end: 'last' },
	' ': { type: 'play' },
	Enter: { type: 'open' }
};

export const sliderKey = (e: KeyboardEvent): SliderKey | undefined =>
	e.ctrlKey || e.metaKey || e.altKey ? undefined : sliderKeys[e.key];
