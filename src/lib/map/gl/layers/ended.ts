import type { LayerSpecification } from 'maplibre-gl';
import type { LayerMeta } from './meta.ts';
import { byFlag, STILL } from './state.ts';

/** A cross where something ended between two compared days: `mark-ended` is drawn in cinnabar. */
export const endedLayer = (
	source: 'areas' | 'partner-points',
	metadata: LayerMeta
): LayerSpecification => ({
	id: `${source}-ended`,
	type: 'symbol',
	source,
	metadata,
	layout: {
		'icon-image': 'mark-ended',
		'icon-size': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 4, 0.7, 8, 1],
		'icon-allow-overlap': true,
		'icon-ignore-placement': true
	},
	paint: { 'icon-opacity': byFlag(['ended', 1], 0), 'icon-opacity-transition': STILL }
});
