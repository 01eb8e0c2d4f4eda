/** Ticks on a track: marks closer together than a given distance become one. */

export interface Mark<T> {
	/** CSS pixels from the left end of the track. */
	x: number;
	value: T;
}

export interface Tick<T> {
	/** CSS pixels: the mean of its marks. */
	x: number;
	values: T[];
}

/**
 * @param marks sorted by x
 * @param distance CSS pixels that two ticks must stay apart
 * @param divider a place that no tick may span (the thumb), in CSS pixels
 */
export function mergeTicks<T>(marks: Mark<T>[], distance: number, divider?: number): Tick<T>[] {
	const ticks: (Tick<T> & { first: number })[] = [];
	for (const { x, value } of marks) {
		const last = ticks.at(-1);
		const apart = divider !== undefined && last && last.first <= divider !== x <= divider;
		if (last && !apart && x - last.x < distance) {
			last.x = (last.x * last.values.length + x) / (last.values.length + 1);
			last.values.push(value);
		} else ticks.push({ x, first: x, values: [value] });
	}
	return ticks.map(({ x, values }) => ({ x, values }));
}
