/** A straight scale between two intervals. What lies outside goes to the nearer end. */
export interface Linear {
	(value: number): number;
	/** The value at a place of the range. */
	invert: (place: number) => number;
}

type Interval = readonly [number, number];

export function linear(domain: Interval, range: Interval): Linear {
	const scale = (value: number) => between(value, domain, range);
	return Object.assign(scale, { invert: (place: number) => between(place, range, domain) });
}

function between(value: number, [a, b]: Interval, [c, d]: Interval): number {
	const share = a === b ? 0 : (value - a) / (b - a);
	return c + Math.max(0, Math.min(1, share)) * (d - c);
}
