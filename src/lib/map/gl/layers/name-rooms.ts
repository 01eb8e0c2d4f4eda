import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { POINTS_FROM } from '../../drawn/zoom-windows.ts';
import { named } from './record-names.ts';
import type { LayerMeta } from './meta.ts';

const roomLayout: SymbolLayerSpecification['layout'] = {
	'icon-image': 'room',
	'icon-allow-overlap': true,
	'icon-padding': 0
};

/** Circles keep no names away, so each point holds an unseen picture of its size: no name stands on another's point. */
export const roomOf = (
	kind: 'area' | 'partner',
	source: 'areas' | 'partner-points',
	minzoom: number
): LayerSpecification => ({
	id: `labels-${kind}-room`,
	type: 'symbol',
	source,
	metadata: { group: named[source].group } satisfies LayerMeta,
	minzoom,
	layout: roomLayout,
	paint: { 'icon-opacity': 0 }
});

/** Where no name may stand at all: the last layers are placed first. From close by islands carry the names of their own cities. */
export const roomOfIslands: LayerSpecification[] = (['afar', 'anywhere'] as const).map((type) => ({
	id: `labels-free-${type}`,
	type: 'symbol',
	source: 'kept-free',
	...(type === 'afar' && { maxzoom: POINTS_FROM }),
	filter: ['==', ['get', 'type'], type],
	layout: roomLayout,
	paint: { 'icon-opacity': 0 }
}));
