import type { LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '../theme.ts';
import { byFlag, STILL } from './state.ts';

/** Links from China. From mid zoom on only the new and the selected ones remain. */
export function arcLayers(theme: MapTheme): LayerSpecification[] {
	const still = { 'line-opacity-transition': STILL, 'line-width-transition': STILL };
	return [
		{
			id: 'arcs-quiet',
			type: 'line',
			source: 'arcs',
			maxzoom: 4,
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': theme.arc,
				'line-width': byFlag(['hover', 1.8], 0.95),
				'line-opacity': byFlag(['fresh', 0], ['selected', 0], ['kept', 0.16], ['on', 0.72], 0),
				...still
			}
		},
		{
			id: 'arcs-halo',
			type: 'line',
			source: 'arcs',
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': theme.halo,
				'line-width': 3.6,
				'line-opacity': byFlag(['fresh', 0.8], ['selected', 0.8], 0),
				...still
			}
		},
		{
			id: 'arcs-now',
			type: 'line',
			source: 'arcs',
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': theme.cinnabar,
				'line-width': 1.9,
				'line-opacity': byFlag(['fresh', 1], ['selected', 1], 0),
				...still
			}
		}
	];
}
