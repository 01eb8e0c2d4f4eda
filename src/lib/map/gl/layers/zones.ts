import type { LayerSpecification } from 'maplibre-gl';
import { PILOT_ZONE } from '../../../model/drawable.ts';
import type { MapTheme } from '../../drawn/theme.ts';
import type { LayerMeta } from './meta.ts';
import { byFlag, byState, byZoom, STILL } from './state.ts';
import { selectedRing, symbolOpacity, symbolSize } from '../../drawn/mark-look.ts';

const { related } = selectedRing;

/** A ring round the selected zone, pavilion or event, and a thinner one round those that stand together with what is selected. */
export const markHaloLayers = (theme: MapTheme): LayerSpecification[] =>
	(['zones', 'pavilions', 'events'] as const).map((source) => ({
		id: `selection-${source}`,
		type: 'circle',
		source,
		paint: {
			// Radius 0 skips painting.
			'circle-radius': byFlag(['selected', selectedRing.radius], ['related', related.radius], 0),
			'circle-color': theme.cinnabar,
			'circle-opacity': byFlag(['selected', selectedRing.opacity], 0),
			'circle-stroke-color': byFlag(['selected', theme.cinnabar], theme.azurite),
			'circle-stroke-width': byFlag(['selected', selectedRing.width], related.width),
			'circle-stroke-opacity': byFlag(['selected', 1], ['related', related.opacity], 0),
			'circle-opacity-transition': STILL,
			'circle-stroke-opacity-transition': STILL
		}
	}));

/** One layer for each programme, so that a programme is switched by visibility. The picture tells it apart. */
export function zoneLayers(programmes: readonly string[]): LayerSpecification[] {
	return programmes.map((programme) => ({
		id: `zones-${programme}`,
		type: 'symbol',
		source: 'zones',
		metadata: { group: programme, hit: 'mark' } satisfies LayerMeta,
		filter: ['==', ['get', 'programme'], programme],
		layout: {
			'icon-image': `mark-${programme}`,
			'icon-size': byZoom(programme === PILOT_ZONE ? symbolSize.pilotZone : symbolSize.zone),
			'icon-allow-overlap': true,
			'icon-ignore-placement': true
		},
		paint: {
			'icon-opacity': byState(symbolOpacity),
			'icon-opacity-transition': STILL
		}
	}));
}

/** National pavilions: a small flag at the hall's city or at the platform's seat. */
export function pavilionLayers(): LayerSpecification[] {
	return [
		{
			id: 'pavilions-mark',
			type: 'symbol',
			source: 'pavilions',
			metadata: { group: 'pavilions', hit: 'mark' } satisfies LayerMeta,
			layout: {
				'icon-image': 'mark-pavilion',
				'icon-size': byZoom(symbolSize.pavilion),
				'icon-anchor': 'bottom-left',
				'icon-allow-overlap': true,
				'icon-ignore-placement': true
			},
			paint: {
				'icon-opacity': byState(symbolOpacity),
				'icon-opacity-transition': STILL
			}
		}
	];
}

/** Where the selected event takes place. */
export const eventLayer: LayerSpecification = {
	id: 'events-mark',
	type: 'symbol',
	source: 'events',
	layout: {
		'icon-image': 'mark-event',
		'icon-allow-overlap': true,
		'icon-ignore-placement': true
	},
	paint: { 'icon-opacity': byFlag(['selected', 1], 0), 'icon-opacity-transition': STILL }
};
