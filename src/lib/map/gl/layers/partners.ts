import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '../../drawn/theme.ts';
import { endedLayer } from './ended.ts';
import type { LayerMeta } from './meta.ts';
import { byFlag, byState, STILL } from './state.ts';
import { partnerOutline, possibleOutline } from '../../drawn/look.ts';
import { partnerFill, partnerPoint } from '../../drawn/mark-look.ts';

const own: LayerMeta = { group: 'partners' };

/** Partner countries: filled in force, hatched while only possible, outlined in cinnabar when new or selected. */
export function partnerLayers(theme: MapTheme): LayerSpecification[] {
	return [
		{
			id: 'partners-fill',
			type: 'fill',
			source: 'partners',
			metadata: { ...own, hit: 'surface' } satisfies LayerMeta,
			filter: ['==', ['geometry-type'], 'Polygon'],
			paint: {
				'fill-color': byFlag(
					['fresh', theme['partner-new']],
					['selected', theme['partner-new']],
					['added', theme['partner-new']],
					['hover', mixed(theme.partner, theme['partner-line'], partnerFill.hoverShare)],
					theme.partner
				),
				'fill-opacity': byState(partnerFill.opacity),
				'fill-antialias': false,
				'fill-opacity-transition': STILL,
				'fill-color-transition': STILL
			}
		},
		{
			id: 'partners-hatch',
			type: 'fill',
			source: 'partners',
			metadata: { ...own, hit: 'surface' } satisfies LayerMeta,
			filter: mayBeOnly('Polygon'),
			paint: {
				'fill-pattern': 'hatch',
				'fill-opacity': byFlag(['possible', 1], 0),
				'fill-opacity-transition': STILL
			}
		},
		{
			id: 'partners-possible-outline',
			type: 'line',
			source: 'partners',
			metadata: own,
			filter: mayBeOnly('LineString'),
			paint: {
				'line-color': theme.hatch,
				'line-width': possibleOutline.width,
				'line-dasharray': possibleOutline.dash,
				'line-opacity': byFlag(['possible', 1], 0),
				'line-opacity-transition': STILL
			}
		},
		outlineLayer('partners-outline', false, theme),
		outlineLayer('partners-outline-minor', true, theme)
	];
}

/** Countries whose first day is known only roughly: no others are ever merely possible, and outlines are heavy. */
const mayBeOnly = (geometry: 'Polygon' | 'LineString'): FilterSpecification => [
	'all',
	['==', ['geometry-type'], geometry],
	['get', 'rough']
];

/** A colour with a share of another, 0–1. */
const mixed = (colour: string, other: string, share: number): ExpressionSpecification => [
	'interpolate',
	['linear'],
	share,
	0,
	colour,
	1,
	other
];

/** Only the larger parts of a country wear the heavy outline of what is new or selected. */
const outlineLayer = (id: string, minor: boolean, theme: MapTheme): LayerSpecification => ({
	id,
	type: 'line',
	source: 'partners',
	metadata: own,
	filter: ['==', ['get', 'minor'], minor],
	layout: { 'line-join': minor ? 'miter' : 'bevel' },
	paint: {
		'line-color': minor
			? theme['partner-line']
			: byFlag(
					['selected', theme.cinnabar],
					['fresh', theme.cinnabar],
					['related', theme.azurite],
					theme['partner-line']
				),
		'line-width': minor ? partnerOutline.minorWidth : byState(partnerOutline.width),
		'line-opacity': byFlag(['on', 1], ['selected', 1], 0),
		'line-opacity-transition': STILL,
		'line-color-transition': STILL,
		'line-width-transition': STILL
	}
});

/** Where the arcs end; larger for states too small to see. */
export function partnerPointLayers(theme: MapTheme): LayerSpecification[] {
	return [
		{
			id: 'partner-points',
			type: 'circle',
			source: 'partner-points',
			metadata: { ...own, hit: 'mark' } satisfies LayerMeta,
			paint: {
				'circle-radius': [
					'case',
					['boolean', ['feature-state', 'selected'], false],
					partnerPoint.radius.selected,
					['get', 'small'],
					partnerPoint.radius.small,
					partnerPoint.radius.base
				],
				'circle-color': byFlag(
					['selected', theme.cinnabar],
					['fresh', theme.cinnabar],
					theme['partner-line']
				),
				'circle-stroke-color': theme.halo,
				'circle-stroke-width': partnerPoint.rim,
				'circle-opacity': byState(partnerPoint.opacity),
				'circle-stroke-opacity': byState(partnerPoint.opacity),
				'circle-opacity-transition': STILL,
				'circle-stroke-opacity-transition': STILL,
				'circle-color-transition': STILL
			}
		},
		endedLayer('partner-points', own)
	];
}
