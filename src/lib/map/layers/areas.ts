import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapTheme, MapToken } from '../theme.ts';
import { byFlag, STILL } from './state.ts';

/** Colour of a batch: oldest darkest. */
const batchColour = (theme: MapTheme): ExpressionSpecification => [
	'match',
	['get', 'batch'],
	1,
	theme['batch-1'],
	2,
	theme['batch-2'],
	3,
	theme['batch-3'],
	4,
	theme['batch-4'],
	5,
	theme['batch-5'],
	6,
	theme['batch-6'],
	7,
	theme['batch-7'],
	theme['batch-8' satisfies MapToken]
];

/** The outlines of pilot areas, from mid zoom on. */
export function areaShapeLayers(theme: MapTheme): LayerSpecification[] {
	return [
		{
			id: 'area-shapes-fill',
			type: 'fill',
			source: 'area-shapes',
			minzoom: 4.5,
			paint: {
				'fill-color': theme['china-line'],
				'fill-opacity': byFlag(['selected', 0.28], ['hover', 0.22], ['on', 0.1], 0),
				'fill-antialias': false,
				'fill-opacity-transition': STILL
			}
		},
		{
			id: 'area-shapes-outline',
			type: 'line',
			source: 'area-shapes',
			minzoom: 4.5,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': byFlag(['selected', theme.cinnabar], theme['china-line']),
				'line-width': byFlag(['selected', 2.2], 0.9),
				'line-opacity': byFlag(['selected', 1], ['on', 0.8], 0),
				'line-opacity-transition': STILL
			}
		}
	];
}

/** Radius in CSS pixels at zoom 1, 3, 4, 6, 8. */
const radius = (factor: number): ExpressionSpecification => [
	'interpolate',
	['linear'],
	['zoom'],
	1,
	1.9 * factor,
	3,
	2.7 * factor,
	4,
	3.1 * factor,
	6,
	4.5 * factor,
	8,
	6 * factor
];

export function areaLayers(theme: MapTheme): LayerSpecification[] {
	return [
		{
			id: 'areas-halo',
			type: 'circle',
			source: 'areas',
			paint: {
				'circle-radius': radius(2.2),
				'circle-color': theme.cinnabar,
				'circle-opacity': byFlag(['selected', 0.25], ['fresh', 0.25], 0),
				'circle-stroke-color': theme.cinnabar,
				'circle-stroke-width': 1.6,
				'circle-stroke-opacity': byFlag(['selected', 1], ['fresh', 0.8], 0),
				'circle-opacity-transition': STILL,
				'circle-stroke-opacity-transition': STILL
			}
		},
		{
			id: 'areas-point',
			type: 'circle',
			source: 'areas',
			paint: {
				'circle-radius': radius(1),
				'circle-color': batchColour(theme),
				'circle-opacity': byFlag(['on', 1], ['possible', 0.4], 0),
				'circle-stroke-color': theme.ink,
				'circle-stroke-width': byFlag(['hover', 1.8], 0.7),
				'circle-stroke-opacity': byFlag(['on', 1], ['selected', 1], ['possible', 0.6], 0),
				'circle-opacity-transition': STILL,
				'circle-stroke-opacity-transition': STILL
			}
		}
	];
}
