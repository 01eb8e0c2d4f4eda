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

/** Shares of an edge that stay free at its ends: something else stands there. */
const ENDS = 0.3;

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
		return [
			{
				edge,
				refs: own.map(({ ref }) => ref),
				along: Math.min(1 - ENDS, Math.max(ENDS, share)),
				at
			}
		];
	});
}
