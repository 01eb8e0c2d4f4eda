/** Above this a number has three digits, and its disc grows no more. */
export const LARGEST = 40;
export const LEAST = 6.6;
export const GROWTH = 0.9;

/** Radius in CSS pixels of the disc that says how many pilot areas a province has, on a map of the world: its number fits in. */
export const discRadius = (count: number): number =>
	Math.round((LEAST + GROWTH * Math.sqrt(Math.min(LARGEST, count))) * 10) / 10;
