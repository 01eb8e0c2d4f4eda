/** The camera of the SVG map in numbers, for a container whose size is known: what the style sheet works out by itself. */
import { worldFit, type Fit } from './fit.ts';
import { flatBounds, type FlatRect } from './bounds.ts';
import { onFlat, worldSize, type FlatPoint } from './flat-view.ts';
import { airIn, MIN_ZOOM } from './limits.ts';

export interface FlatView {
	/** Width of the whole world, CSS pixels. */
	size: number;
	/** Middle of the container, in widths of the world. */
	at: FlatPoint;
}

const MIN_SIZE = worldSize(MIN_ZOOM);

/** @param width, height of the container, CSS pixels */
export function viewOf(fit: Fit | undefined, width: number, height: number): FlatView {
	const wanted = fit ?? worldFit(width, height);
	if (wanted.type === 'centre')
		return { size: Math.max(MIN_SIZE, worldSize(wanted.zoom)), at: onFlat(wanted.at) };
	const box = flatBounds(wanted.bounds);
	const air = airIn(width, height);
	const size = Math.min(
		(width - 2 * air) / box.width,
		(height - 2 * air) / box.height,
		worldSize(wanted.maxZoom)
	);
	return { size: Math.max(MIN_SIZE, size), at: box.at };
}

/** Containers that a page is drawn for without knowing which it will be: the free part of the map beside a record, CSS pixels. */
const SCREENS = [
	[1040, 680],
	[2160, 1250],
	[3440, 1900],
	[390, 294],
	[430, 480],
	[504, 300],
	[400, 1000]
] as const;

/** The drawing that a page was laid out for. */
export const TYPICAL = { width: 1040, height: 680 };

/** All of the flat view but the far south, which is ice. */
export const WHOLE: FlatRect = { x: 0, y: 0.03, width: 1, height: 0.83 };

/** What a drawing must hold so that no screen shows its edge; the whole where that is most of it. */
export function partOf(fit: Fit | undefined): FlatRect {
	if (!fit) return WHOLE;
	const views = SCREENS.map(([width, height]) => {
		const { size, at } = viewOf(fit, width, height);
		return [width / size / 2, height / size / 2].map((half, i) => {
			const middle = i === 0 ? at.x : at.y;
			return [middle - half, middle + half];
		});
	});
	const edge = (axis: 0 | 1, side: 0 | 1, pick: (...n: number[]) => number): number =>
		pick(...views.map((view) => view[axis]?.[side] ?? 0));
	const left = edge(0, 0, Math.min);
	const right = edge(0, 1, Math.max);
	const top = Math.max(WHOLE.y, edge(1, 0, Math.min));
	const bottom = Math.min(WHOLE.y + WHOLE.height, edge(1, 1, Math.max));
	if (right - left > 0.5 || left < 0 || right > 1) return WHOLE;
	return { x: left, y: top, width: right - left, height: bottom - top };
}
