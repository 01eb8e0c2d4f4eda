/** The order in which arrow keys walk through what is drawn: as one reads, line by line. */
import type { Spot } from './drawn-map.ts';

/** Height of a line of reading, CSS pixels. */
const LINE_HEIGHT = 48;

export interface Target<T> extends Spot {
	value: T;
}

export function readingOrder<T>(targets: readonly Target<T>[]): Target<T>[] {
	const line = (s: Spot) => Math.floor(s.y / LINE_HEIGHT);
	return [...targets].sort((a, b) => line(a) - line(b) || a.x - b.x || a.y - b.y);
}

/** The target after (or before) the current one, round and round; the first or last one to begin with. */
export function nextTarget<T>(
	targets: readonly Target<T>[],
	current: T | null,
	by: 1 | -1
): T | undefined {
	const ordered = readingOrder(targets);
	const i = ordered.findIndex((s) => s.value === current);
	if (i < 0) return (by > 0 ? ordered[0] : ordered.at(-1))?.value;
	return ordered[(i + by + ordered.length) % ordered.length]?.value;
}
