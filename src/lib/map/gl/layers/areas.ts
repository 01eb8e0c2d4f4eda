import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { batchTokens, type MapTheme } from '../../drawn/theme.ts';
import { POINTS_FROM, areaPoint, KEPT } from '../../drawn/look.ts';
import { endedLayer } from './ended.ts';
import type { LayerMeta } from './meta.ts';
import { byFlag, byState, flag, STILL } from './state.ts';

const own: LayerMeta = { group: 'areas' };

/** Colour of a batch: a step of the ramp. */
const batchColour = (theme: MapTheme): ExpressionSpecification =>
	[
		'match',
		['get', 'batch'],
		...batchTokens.flatMap((token, i) => [i + 1, theme[token]]),
		theme.ink
	] as unknown as ExpressionSpecification;

/** The outlines of pilot areas, from mid zoom on. */
export function areaShapeLayers(theme: MapTheme): LayerSpecification[] {
	return [
		{
			id: 'area-shapes-fill',
			type: 'fill',
			source: 'area-shapes',
			metadata: { ...own, hit: 'surface' } satisfies LayerMeta,
			minzoom: 4.5,
			paint: {
				'fill-color': theme['china-line'],
				'fill-opacity': byFlag(
					['selected', 0.28],
					['hover', 0.22],
					['kept', 0.04],
					['added', 0.2],
					['on', 0.1],
					0
				),
				'fill-antialias': false,
				'fill-opacity-transition': STILL
			}
		},
		{
			id: 'area-shapes-outline',
			type: 'line',
			source: 'area-shapes',
			metadata: own,
			minzoom: 4.5,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': byFlag(['selected', theme.cinnabar], theme['china-line']),
				'line-width': byFlag(['selected', 2.2], 0.9),
				'line-opacity': byFlag(['selected', 1], ['kept', KEPT], ['on', 0.8], 0),
				'line-opacity-transition': STILL
			}
		}
	];
}

function radius(factor: number): ExpressionSpecification {
	const at = (px: number) =>
		byState({ kept: px * factor * areaPoint.keptScale, base: px * factor });
	const stops = areaPoint.radius.flatMap(([zoom, px]) => [zoom, at(px)]);
	return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

export function areaLayers(theme: MapTheme): LayerSpecification[] {
	return [
		{
			id: 'areas-halo',
			type: 'circle',
			source: 'areas',
			metadata: own,
			paint: {
				'circle-radius': radius(2.2),
				'circle-color': theme.cinnabar,
				'circle-opacity': byFlag(['selected', 0.25], ['related', 0], ['fresh', 0.25], 0),
				'circle-stroke-color': byFlag(
					['selected', theme.cinnabar],
					['related', theme.azurite],
					theme.cinnabar
				),
				'circle-stroke-width': 1.6,
				// Far off a ring would lie on a number.
				'circle-stroke-opacity': [
					'step',
					['zoom'],
					byFlag(['selected', 1], ['fresh', 0.8], 0),
					POINTS_FROM,
					byFlag(['selected', 1], ['related', 0.9], ['fresh', 0.8], 0)
				],
				'circle-opacity-transition': STILL,
				'circle-stroke-opacity-transition': STILL
			}
		},
		{
			id: 'areas-point',
			type: 'circle',
			source: 'areas',
			metadata: { ...own, hit: 'mark' } satisfies LayerMeta,
			minzoom: POINTS_FROM,
			paint: {
				'circle-radius': radius(1),
				'circle-color': [
					'case',
					flag('kept'),
					theme['china-line'],
					batchColour(theme)
				] as ExpressionSpecification,
				'circle-opacity': byState(areaPoint.opacity),
				'circle-stroke-color': theme.ink,
				'circle-stroke-width': byState(areaPoint.rimWidth),
				'circle-stroke-opacity': byState(areaPoint.rimOpacity),
				'circle-radius-transition': STILL,
				'circle-color-transition': STILL,
				'circle-opacity-transition': STILL,
				'circle-stroke-opacity-transition': STILL
			}
		},
		endedLayer('areas', own)
	];
}
