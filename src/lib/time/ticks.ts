/** Ticks on a track: points closer together than a given distance become one. */

export interface TrackPoint<T> {
	/** CSS pixels from the left end of the track. */
	x: number;
	value: T;
}

export interface Tick<T> {
	/** CSS pixels: the mean of its points. */
	x: number;
	values: T[];
}

/** On which side of the dividers a place lies: how many of them are to its left. */
const sideOf = (dividers: readonly number[]) => (x: number) => dividers.filter((d) => x > d).length;

/**
 * @param points sorted by x
 * @param distance CSS pixels that two ticks must stay apart
 * @param dividers places that no tick may span (the thumbs), in CSS pixels
 */
export function mergeTicks<T>(
	points: TrackPoint<T>[],
	distance: number,
	dividers: readonly number[] = []
): Tick<T>[] {
	const side = sideOf(dividers);
	const ticks: (Tick<T> & { first: number })[] = [];
	for (const { x, value } of points) {
		const last = ticks.at(-1);
		if (last && side(last.first) === side(x) && x - last.x < distance) {
			last.x = (last.x * last.values.length + x) / (last.values.length + 1);
			last.values.push(value);
		} else ticks.push({ x, first: x, values: [value] });
	}
	return ticks.map(({ x, values }) => ({ x, values }));
}

export interface Reach {
	/** CSS pixels */
	left: number;
	right: number;
}

/**
 * How far to each side a tick can be hit: half a fingertip, or half the way to its neighbour where that is less.
 * @param target width of a fingertip, CSS pixels
 */
export function reachOf(xs: readonly number[], i: number, target: number): Reach {
	const x = xs[i] ?? 0;
	const half = (other: number | undefined) =>
		other === undefined ? target / 2 : Math.min(target / 2, Math.abs(other - x) / 2);
	return { left: half(xs[i - 1]), right: half(xs[i + 1]) };
}

/**
 * Where a merged tick is drawn: beside the thumbs, not under them, for its ring is wider than a mark. A single one stands on
 * its day.
 * @param clear CSS pixels between a thumb and the middle of the ring
 */
export function standClear<T>(
	{ x, values }: Tick<T>,
	dividers: readonly number[],
	clear: number
): number {
	const near = dividers.find((d) => Math.abs(x - d) < clear);
	if (near === undefined || values.length < 2) return x;
	return x <= near ? near - clear : near + clear;
}

/**
 * Ticks as they are drawn: clear of the thumbs, and one where that would bring two of a side closer than they may be.
 * @param ticks sorted by x @param distance CSS pixels that two ticks must stay apart
 */
export function drawnTicks<T>(
	ticks: readonly Tick<T>[],
	dividers: readonly number[],
	clear: number,
	distance: number
): Tick<T>[] {
	const side = sideOf(dividers);
	const drawn: Tick<T>[] = [];
	for (const tick of ticks) {
		const x = standClear(tick, dividers, clear);
		const last = drawn.at(-1);
		if (!last || side(last.x) !== side(x) || x - last.x >= distance) {
			drawn.push({ x, values: tick.values });
			continue;
		}
		const values = [...last.values, ...tick.values];
		const mean = (last.x * last.values.length + x * tick.values.length) / values.length;
		drawn[drawn.length - 1] = { x: standClear({ x: mean, values }, dividers, clear), values };
	}
	return drawn;
}
