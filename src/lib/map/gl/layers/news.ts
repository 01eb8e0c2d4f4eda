import type { CircleLayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '../../drawn/theme.ts';
import type { LayerMeta } from './meta.ts';
import { byFlag } from './state.ts';

/**
 * A ring that opens where something comes into force, and one that closes where something ends. Which features have one is a
 * flag; how far it has come is the same for all, so MapLibre itself moves it: see emphasis.ts.
 */
export const rings = {
	'news-partners': {
		group: 'partners',
		source: 'partner-points',
		flag: 'arriving',
		from: 4,
		to: 26
	},
	'news-areas': { group: 'areas', source: 'areas', flag: 'arriving', from: 2, to: 13 },
	'gone-areas': { group: 'areas', source: 'areas', flag: 'leaving', from: 12, to: 5 }
} as const;

export type RingLayer = keyof typeof rings;

export const newsLayers = (theme: MapTheme): CircleLayerSpecification[] =>
	(Object.keys(rings) as RingLayer[]).map((id) => ({
		id,
		type: 'circle',
		source: rings[id].source,
		metadata: { group: rings[id].group } satisfies LayerMeta,
		paint: {
			'circle-opacity': 0,
			'circle-radius': rings[id].from,
			'circle-stroke-color': theme.cinnabar,
			'circle-stroke-width': byFlag([rings[id].flag, 2], 0),
			'circle-stroke-opacity': 0
		}
	}));
