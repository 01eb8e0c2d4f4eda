import { describe, expect, it } from 'vitest';
import { sliderKey } from '../../../src/lib/clock/slider-keys.ts';

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
	sliderKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...more } as KeyboardEvent);

describe('keys on a thumb', () => {
	it.each([
		['ArrowRight', { type: 'event', by: 1 }],
		['ArrowLeft', { type: 'event', by: -1 }],
		['PageUp', { type: 'year', by: 1 }],
		['PageDown', { type: 'year', by: -1 }],
		['Home', { type: 'limit', end: 'first' }],
		['End', { type: 'limit', end: 'last' }],
		[' ', { type: 'play' }],
		['Enter', { type: 'open' }]
	])('%s', (key, meaning) => {
		expect(press(key)).toEqual(meaning);
	});

	it('with a modifier, and all others, are left to the browser', () => {
		expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
		expect(press('End', { ctrlKey: true })).toBeUndefined();
		expect(press('Tab')).toBeUndefined();
	});
});
