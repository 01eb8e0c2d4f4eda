import type { LayerSpecification } from 'maplibre-gl';
import type { LayerMeta } from './meta.ts';
import { symbolSize } from '../../drawn/mark-look.ts';
import { byFlag, byZoom, STILL } from './state.ts';

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
		'icon-size': byZoom(symbolSize.ended),
		'icon-allow-overlap': true,
		'icon-ignore-placement': true
	},
	paint: { 'icon-opacity': byFlag(['ended', 1], 0), 'icon-opacity-transition': STILL }
});
