import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '../../drawn/theme.ts';
import type { LayerMeta } from './meta.ts';
import { byFlag, byState, byZoom, STILL } from './state.ts';
import { arc } from '../../drawn/look.ts';
import { arcCasing, arcHead } from '../../drawn/mark-look.ts';
import { POINTS_FROM } from '../../drawn/zoom-windows.ts';

/** A colour that comes out of China faintly and is whole where the arc arrives: the many starts in one place stay quiet. */
const arriving = (colour: string, start: number): ExpressionSpecification => {
	const part = (k: number): ExpressionSpecification => ['at', k, ['to-rgba', ['to-color', colour]]];
	const at = (alpha: number): ExpressionSpecification => ['rgba', part(0), part(1), part(2), alpha];
	return [
		'interpolate',
		['linear'],
		['line-progress'],
		0,
		at(start),
		0.1,
		at(start + 0.1),
		0.45,
		at(1),
		1,
		at(1)
	];
};

const own: LayerMeta = { group: 'partners' };

/** Links from China: those of the last twelve months bright, older ones quiet. From mid zoom on only the new and the selected ones remain. */
export function arcLayers(theme: MapTheme): LayerSpecification[] {
	const still = { 'line-opacity-transition': STILL, 'line-width-transition': STILL };
	return [
		{
			id: 'arcs-quiet',
			type: 'line',
			source: 'arcs',
			metadata: own,
			maxzoom: POINTS_FROM,
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-gradient': arriving(theme.arc, 0.06),
				'line-width': byState(arc.width),
				'line-opacity': byState(arc.opacity),
				...still
			}
		},
		{
			id: 'arcs-halo',
			type: 'line',
			source: 'arcs',
			metadata: own,
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': theme.halo,
				'line-width': arcCasing.width,
				'line-opacity': byFlag(['fresh', arcCasing.opacity], ['selected', arcCasing.opacity], 0),
				...still
			}
		},
		{
			id: 'arcs-now',
			type: 'line',
			source: 'arcs',
			metadata: own,
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-gradient': arriving(theme.cinnabar, 0.25),
				'line-width': arc.nowWidth,
				'line-opacity': byFlag(['fresh', 1], ['selected', 1], 0),
				...still
			}
		},
		{
			id: 'arcs-head',
			type: 'symbol',
			source: 'arcs',
			metadata: own,
			filter: ['==', ['geometry-type'], 'Point'],
			layout: {
				'icon-image': 'arrow',
				'icon-rotate': ['get', 'heading'],
				'icon-rotation-alignment': 'map',
				'icon-pitch-alignment': 'map',
				// Behind the dot at which it arrives.
				'icon-anchor': 'top',
				'icon-size': byZoom(arcHead.size),
				'icon-allow-overlap': true,
				'icon-ignore-placement': true
			},
			paint: {
				'icon-color': byFlag(['selected', theme.cinnabar], ['fresh', theme.cinnabar], theme.arc),
				'icon-halo-color': theme.halo,
				'icon-halo-width': arcHead.rim,
				'icon-opacity': [
					'step',
					['zoom'],
					byState(arcHead.opacity),
					POINTS_FROM,
					byFlag(['selected', 1], ['fresh', 1], 0)
				],
				'icon-opacity-transition': STILL,
				'icon-color-transition': STILL
			}
		}
	];
}
