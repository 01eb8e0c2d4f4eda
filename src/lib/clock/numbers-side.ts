/** CSS pixels that a number needs, alone and with what it counts. */
const NUMBER = 34;
const WORDS = 110;

export interface NumbersSide {
	/** To the left of the thumb. */
	before: boolean;
	/** With what they count. */
	wordy: boolean;
}

/**
 * The numbers of a thumb stand on the side where there is room, and where there is none for words, alone.
 * @param at place of the thumb, as part of the width
 * @param from place of the thumb to its left, if there is one
 * @param width CSS pixels
 */
export function numbersSide(at: number, from: number | null, width: number): NumbersSide {
	const after = (1 - at) * width;
	if (after > WORDS) return { before: false, wordy: true };
	if (from !== null && after > NUMBER) return { before: false, wordy: false };
	return { before: true, wordy: (at - (from ?? 0)) * width > WORDS + NUMBER };
}
