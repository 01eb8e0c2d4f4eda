import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { batchTokens, type MapTheme } from '../../drawn/theme.ts';
import { areaPoint, areaShape } from '../../drawn/mark-look.ts';
import { POINTS_FROM, SHAPES_FROM } from '../../drawn/zoom-windows.ts';
import { endedLayer } from './ended.ts';
import type { LayerMeta } from './meta.ts';
import { byFlag, byState, byZoom, flag, STILL } from './state.ts';

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
			minzoom: SHAPES_FROM,
			paint: {
				'fill-color': theme['china-line'],
				'fill-opacity': byState(areaShape.fill),
				'fill-antialias': false,
				'fill-opacity-transition': STILL
			}
		},
		{
			id: 'area-shapes-outline',
			type: 'line',
			source: 'area-shapes',
			metadata: own,
			minzoom: SHAPES_FROM,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': byFlag(['selected', theme.cinnabar], theme['china-line']),
				'line-width': byState(areaShape.width),
				'line-opacity': byState(areaShape.line),
				'line-opacity-transition': STILL
			}
		}
	];
}

function radius(factor: number): ExpressionSpecification {
	const at = (px: number) =>
		byState({ kept: px * factor * areaPoint.keptScale, base: px * factor });
	return byZoom(areaPoint.radius.map(([zoom, px]) => [zoom, at(px)] as const));
}

export function areaLayers(theme: MapTheme): LayerSpecification[] {
	const { halo } = areaPoint;
	return [
		{
			id: 'areas-halo',
			type: 'circle',
			source: 'areas',
			metadata: own,
			paint: {
				'circle-radius': radius(halo.scale),
				'circle-color': theme.cinnabar,
				'circle-opacity': byFlag(
					['selected', halo.opacity],
					['related', 0],
					['fresh', halo.opacity],
					0
				),
				'circle-stroke-color': byFlag(
					['selected', theme.cinnabar],
					['related', theme.azurite],
					theme.cinnabar
				),
				'circle-stroke-width': halo.width,
				// Far off a ring would lie on a number.
				'circle-stroke-opacity': [
					'step',
					['zoom'],
					byFlag(['selected', 1], ['fresh', halo.fresh], 0),
					POINTS_FROM,
					byFlag(['selected', 1], ['related', halo.related], ['fresh', halo.fresh], 0)
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
