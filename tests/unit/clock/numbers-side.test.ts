import { describe, expect, it } from 'vitest';
import { numbersSide } from '../../../src/lib/clock/numbers-side.ts';

describe('the numbers of a thumb', () => {
	it('stand after it, with words, where there is room', () => {
		expect(numbersSide(0.5, null, 1000)).toEqual({ before: false, wordy: true });
	});

	it('stand before it at the end of the track', () => {
		expect(numbersSide(1, null, 1000)).toEqual({ before: true, wordy: true });
	});

	it('stand alone where the other thumb is near', () => {
		expect(numbersSide(1, 0.95, 1000)).toEqual({ before: true, wordy: false });
		expect(numbersSide(0.95, 0.9, 1000)).toEqual({ before: false, wordy: false });
	});

	it('stand alone on a narrow track with the thumb in its middle', () => {
		expect(numbersSide(0.7, null, 200)).toEqual({ before: true, wordy: false });
	});
});
