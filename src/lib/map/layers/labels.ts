import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Lang } from '../../model/schema.ts';
import type { MapTheme } from '../theme.ts';
import { byFlag, STILL } from './state.ts';

/** CSS font families: MapLibre draws the letters itself, so no glyph server is asked. */
const FONT = ['Map Sans'];

const halo = (theme: MapTheme): SymbolLayerSpecification['paint'] => ({
	'text-halo-color': theme.halo,
	'text-halo-width': 1.3,
	'text-halo-blur': 0.3
});

/** Names in the page's language. Earlier layers give way to later ones where they collide. */
export function labelLayers(theme: MapTheme, lang: Lang): LayerSpecification[] {
	return [...placeNames(theme, lang), areaNames(theme, lang), partnerNames(theme, lang)];
}

function placeNames(theme: MapTheme, lang: Lang): LayerSpecification[] {
	const name: ExpressionSpecification = ['get', lang];
	return [
		{
			id: 'labels-country',
			type: 'symbol',
			source: 'names',
			minzoom: 2.6,
			filter: ['==', ['get', 'type'], 'country'],
			layout: {
				'text-field': name,
				'text-font': FONT,
				'text-size': ['interpolate', ['linear'], ['zoom'], 2.6, 10.5, 6, 13],
				'text-max-width': 7,
				'text-padding': 6,
				'symbol-sort-key': ['get', 'rank']
			},
			paint: { ...halo(theme), 'text-color': theme['label-2'] }
		},
		{
			id: 'labels-sea',
			type: 'symbol',
			source: 'names',
			filter: ['==', ['get', 'type'], 'sea'],
			layout: {
				'text-field': name,
				'text-font': FONT,
				'text-size': ['interpolate', ['linear'], ['zoom'], 1, 12, 5, 15],
				'text-letter-spacing': lang === 'en' ? 0.14 : 0,
				'text-max-width': 6,
				'text-padding': 10
			},
			paint: { 'text-color': theme['label-sea'], 'text-halo-color': theme.sea, 'text-halo-width': 1 }
		},
		{
			id: 'labels-china',
			type: 'symbol',
			source: 'names',
			maxzoom: 4,
			filter: ['==', ['get', 'type'], 'china'],
			layout: {
				'text-field': lang === 'en' ? ['upcase', name] : name,
				'text-font': FONT,
				'text-size': ['interpolate', ['linear'], ['zoom'], 1, 13, 4, 22],
				'text-letter-spacing': lang === 'en' ? 0.06 : 0,
				'text-allow-overlap': true
			},
			paint: { ...halo(theme), 'text-color': theme.label }
		}
	];
}

const areaNames = (theme: MapTheme, lang: Lang): LayerSpecification => ({
	id: 'labels-area',
	type: 'symbol',
	source: 'areas',
	minzoom: 4,
	layout: {
		'text-field': ['get', lang],
		'text-font': FONT,
		'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 8, 14],
		'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
		'text-radial-offset': 0.6,
		'text-max-width': 9,
		'text-padding': 3,
		'symbol-sort-key': ['get', 'batch']
	},
	paint: {
		...halo(theme),
		'text-color': byFlag(['selected', theme.cinnabar], ['fresh', theme.cinnabar], theme.label),
		'text-opacity': byFlag(['on', 1], ['selected', 1], ['possible', 0.7], 0),
		'text-opacity-transition': STILL,
		'text-color-transition': STILL
	}
});

const partnerNames = (theme: MapTheme, lang: Lang): LayerSpecification => ({
	id: 'labels-partner',
	type: 'symbol',
	source: 'partner-points',
	layout: {
		'text-field': [
			'step',
			['zoom'],
			['get', lang],
			1.4,
			[
				'format',
				['get', lang],
				{},
				lang === 'en' ? ' ' : ' ',
				{},
				['get', 'year'],
				{ 'font-scale': 0.86, 'text-color': theme['label-2'] }
			]
		],
		'text-font': FONT,
		'text-size': ['interpolate', ['linear'], ['zoom'], 1, 11.5, 4, 14],
		'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
		'text-radial-offset': 0.5,
		'text-max-width': 12,
		'text-padding': 1
	},
	paint: {
		...halo(theme),
		'text-color': byFlag(['selected', theme.cinnabar], ['fresh', theme.cinnabar], theme.label),
		'text-opacity': byFlag(['on', 1], ['selected', 1], ['possible', 0.8], 0),
		'text-opacity-transition': STILL,
		'text-color-transition': STILL
	}
});
