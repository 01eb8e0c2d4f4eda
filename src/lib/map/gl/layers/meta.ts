/** What a layer says of itself, in MapLibre's own `metadata`: nothing is read out of its id. */
import type { Map as MapLibreMap } from 'maplibre-gl';

export interface LayerMeta {
	/** The entry of `layers` that switches it. Without one it shows whatever is chosen. */
	group?: string;
	/** What a pointer finds in it: marks before surfaces, and a province's number where there is neither. */
	hit?: 'mark' | 'surface' | 'number';
	/** Whether it is hidden while two days are compared. */
	yieldsToComparison?: true;
	/** Whether it outlines members: then it is hidden until a mechanism is chosen. */
	outlinesMembers?: true;
}

export interface MetaLayer extends LayerMeta {
	id: string;
}

/** The layers of a map in drawing order. */
export const layersOf = (map: Pick<MapLibreMap, 'getLayersOrder' | 'getLayer'>): MetaLayer[] =>
	map.getLayersOrder().map((id) => withMeta(map.getLayer(id) ?? { id }));

export const withMeta = ({ id, metadata }: { id: string; metadata?: unknown }): MetaLayer => ({
	...(metadata as LayerMeta | undefined),
	id
});

/** Which layers a choice of `layers` shows, of those that it switches. */
export const visibleLayers = (
	chosen: readonly string[],
	all: readonly MetaLayer[],
	comparing = false
): { id: string; visible: boolean }[] =>
	all.flatMap(({ id, group, yieldsToComparison }) =>
		group === undefined
			? []
			: [{ id, visible: chosen.includes(group) && !(comparing && yieldsToComparison) }]
	);
