/** What lies outside a map, by the edge beyond which it lies. */
import type { Spot } from '../map/input/drawn-map.ts';
import type { Ref } from '../model/atlas.ts';

export const edges = ['left', 'right', 'top', 'bottom'] as const;
export type Edge = (typeof edges)[number];

export interface Placed extends Spot {
	ref: Ref;
}

export interface Away {
	edge: Edge;
	refs: Ref[];
	/** How far along the edge they lie on average, as a share of it. */
	along: number;
	/** In the middle of them, as far out as the nearest. CSS pixels from the corner of the map. */
	at: Spot;
}

/** Between which shares of an edge what is said of it stands: at their ends are the day, the buttons of the map, and the note of its borders. */
const FREE: Record<Edge, [from: number, to: number]> = {
	left: [0.3, 0.7],
	right: [0.3, 0.7],
	top: [0.65, 0.65],
	bottom: [0.7, 0.75]
};

/** @param places CSS pixels from the corner of the map @param width, height of the map, CSS pixels */
export function awayFrom(places: readonly Placed[], width: number, height: number): Away[] {
	const edgeOf = ({ x, y }: Spot): Edge | undefined => {
		if (x < 0) return 'left';
		if (x > width) return 'right';
		if (y < 0) return 'top';
		return y > height ? 'bottom' : undefined;
	};
	return edges.flatMap((edge): Away[] => {
		const own = places.filter((place) => edgeOf(place) === edge);
		if (!own.length) return [];
		const isUpright = edge === 'left' || edge === 'right';
		const mean = (axis: 'x' | 'y') => own.reduce((sum, one) => sum + one[axis], 0) / own.length;
		const nearest = {
			left: Math.max(...own.map(({ x }) => x)),
			right: Math.min(...own.map(({ x }) => x)),
			top: Math.max(...own.map(({ y }) => y)),
			bottom: Math.min(...own.map(({ y }) => y))
		}[edge];
		const at = isUpright ? { x: nearest, y: mean('y') } : { x: mean('x'), y: nearest };
		const share = isUpright ? at.y / height : at.x / width;
		const [from, to] = FREE[edge];
		return [
			{
				edge,
				refs: own.map(({ ref }) => ref),
				along: Math.min(to, Math.max(from, share)),
				at
			}
		];
	});
}
