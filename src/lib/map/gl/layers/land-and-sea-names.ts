import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Lang } from '../../../model/schema.ts';
import { letters } from '../../drawn/mark-look.ts';
import type { MapTheme } from '../../drawn/theme.ts';
import { FONT, halo, isSpaced, STRONG } from './letters.ts';

/** Countries that rank behind so many larger ones are named from close by only. */
const LARGE = 150;

export function landAndSeaNames(theme: MapTheme, lang: Lang): LayerSpecification[] {
	const name: ExpressionSpecification = ['get', lang];
	return [
		// On a coast there is room for the land's name first.
		seaNames('sea', theme, lang),
		{
			id: 'labels-country',
			type: 'symbol',
			source: 'names',
			minzoom: 2.6,
			filter: [
				'all',
				['==', ['get', 'type'], 'country'],
				['any', ['<=', ['get', 'rank'], LARGE], ['>=', ['zoom'], 4]]
			],
			layout: {
				'text-field': name,
				'text-font': FONT,
				'text-size': ['interpolate', ['linear'], ['zoom'], 2.6, letters.size, 6, 13.5],
				'text-max-width': 7,
				'text-padding': 6,
				'symbol-sort-key': ['get', 'rank']
			},
			paint: { ...halo(theme), 'text-color': theme['label-2'] }
		},
		provinceNames(theme, name),
		seaNames('ocean', theme, lang)
	];
}

export const chinaName = (theme: MapTheme, lang: Lang): LayerSpecification => ({
	id: 'labels-china',
	type: 'symbol',
	source: 'names',
	maxzoom: 4,
	filter: ['==', ['get', 'type'], 'china'],
	layout: {
		'text-field': isSpaced(lang) ? ['upcase', ['get', lang]] : ['get', lang],
		'text-font': STRONG,
		'text-size': ['interpolate', ['linear'], ['zoom'], 1, 14, 4, 22],
		'text-letter-spacing': isSpaced(lang) ? letters.spacing.china : 0,
		'text-padding': 4,
		'text-allow-overlap': true
	},
	paint: { ...halo(theme), 'text-halo-color': theme.china, 'text-color': theme.label }
});

/** Provinces are named while their cities are looked for; then cities are. */
const provinceNames = (theme: MapTheme, name: ExpressionSpecification): LayerSpecification => ({
	id: 'labels-province',
	type: 'symbol',
	source: 'names',
	minzoom: 4,
	maxzoom: 7,
	filter: ['==', ['get', 'type'], 'province'],
	layout: {
		'text-field': name,
		'text-font': FONT,
		'text-size': ['interpolate', ['linear'], ['zoom'], 4, 13, 6, 16],
		'text-max-width': 8,
		'text-padding': 4
	},
	paint: { ...halo(theme), 'text-halo-color': theme.china, 'text-color': theme['label-2'] }
});

/** Oceans always, seas once there is room for them. */
const seaNames = (type: 'ocean' | 'sea', theme: MapTheme, lang: Lang): LayerSpecification => ({
	id: `labels-${type}`,
	type: 'symbol',
	source: 'names',
	...(type === 'sea' ? { minzoom: 2.6 } : {}),
	filter: ['in', ['get', 'type'], ['literal', type === 'sea' ? ['sea', 'island'] : ['ocean']]],
	layout: {
		'text-field': ['get', lang],
		'text-font': FONT,
		'text-size': ['interpolate', ['linear'], ['zoom'], 1, letters.size, 5, 15],
		'text-letter-spacing': isSpaced(lang) ? letters.spacing.sea : 0,
		'text-max-width': 6,
		'text-padding': 10
	},
	paint: { 'text-color': theme['label-sea'], 'text-halo-color': theme.sea, 'text-halo-width': 1 }
});
