import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import type { Lang } from '../../../model/schema.ts';
import { letters } from '../../drawn/mark-look.ts';
import type { MapTheme } from '../../drawn/theme.ts';
import { FONT, halo, STRONG } from './letters.ts';
import type { LayerMeta } from './meta.ts';
import { namePlaces } from './name-places.ts';
import { byFlag, STILL } from './state.ts';

/** A name opens its record as the place does; it comes and goes with the points that it names. */
export const named = {
	areas: { group: 'areas', hit: 'surface' },
	'partner-points': { group: 'partners', hit: 'surface' }
} as const satisfies Record<string, LayerMeta>;

const anchors: SymbolLayerSpecification['layout'] = {
	'text-variable-anchor': [
		'left',
		'right',
		'bottom',
		'top',
		'bottom-left',
		'top-left',
		'bottom-right',
		'top-right'
	],
	'text-radial-offset': 0.5
};

export const areaNames = (theme: MapTheme, lang: Lang): LayerSpecification => ({
	id: 'labels-area',
	type: 'symbol',
	source: 'areas',
	metadata: named.areas,
	minzoom: 4,
	layout: {
		'text-field': ['get', lang],
		'text-font': FONT,
		'text-size': ['interpolate', ['linear'], ['zoom'], 4, letters.size, 8, 14.5],
		...anchors,
		'text-radial-offset': 0.7,
		'text-max-width': 9,
		'text-padding': 2,
		'symbol-sort-key': ['get', 'batch']
	},
	paint: {
		...halo(theme),
		'text-color': byFlag(
			['fresh', theme.cinnabar],
			['ended', theme.cinnabar],
			['kept', theme['label-2']],
			theme.label
		),
		'text-opacity': byFlag(['selected', 0], ['on', 1], ['ended', 1], ['possible', 0.7], 0),
		'text-opacity-transition': STILL,
		'text-color-transition': STILL
	}
});

/** The earlier a partner, the sooner it has a place: those that are yet to come are placed too, unseen. */
export const partnerNames = (theme: MapTheme, lang: Lang, years: boolean): LayerSpecification => ({
	id: 'labels-partner',
	type: 'symbol',
	source: 'partner-points',
	metadata: named['partner-points'],
	layout: {
		'text-field': partnerText(theme, lang, years),
		'text-font': STRONG,
		'text-size': ['interpolate', ['linear'], ['zoom'], 1, letters.size, 4, 14.5],
		'text-variable-anchor-offset': namePlaces(years),
		'text-max-width': 20,
		'text-padding': 0,
		'symbol-sort-key': ['get', 'rank']
	},
	paint: {
		...halo(theme),
		'text-color': byFlag(['ended', theme.cinnabar], ['kept', theme['label-2']], theme.label),
		'text-opacity': byFlag(
			['selected', 0],
			['fresh', 0],
			['on', 1],
			['possible', 0.8],
			['ended', 1],
			0
		),
		'text-color-transition': STILL,
		'text-opacity-transition': STILL
	}
});

/** What is selected is always named, and all others give way: these layers are filtered to it, see selected-name.ts. */
export function namesOfSelected(theme: MapTheme, lang: Lang, years: boolean): LayerSpecification[] {
	const layer = (
		id: 'labels-area-selected' | 'labels-partner-selected',
		source: 'areas' | 'partner-points',
		text: ExpressionSpecification
	): LayerSpecification => ({
		id,
		type: 'symbol',
		source,
		metadata: named[source],
		filter: NOBODY,
		layout: {
			'text-field': text,
			'text-font': STRONG,
			'text-size': ['interpolate', ['linear'], ['zoom'], 1, 14, 4, 16],
			...anchors,
			'text-radial-offset': source === 'areas' ? 1 : 0.5,
			'text-max-width': 20,
			'text-padding': 2,
			'text-allow-overlap': true
		},
		paint: {
			...halo(theme, 2),
			'text-color': theme.cinnabar,
			'text-opacity': byFlag(['selected', 1], 0),
			'text-opacity-transition': STILL
		}
	});
	return [
		layer('labels-area-selected', 'areas', ['get', lang]),
		layer('labels-partner-selected', 'partner-points', partnerText(theme, lang, years))
	];
}

/** A filter that no feature passes. */
const NOBODY: FilterSpecification = ['in', ['id'], ['literal', []]];

/**
 * A new partner carries its name on a plate, above whatever stands there: it is new for a moment, and names that make room for
 * it would jump. All plates are placed, each where it hides the least (plate-side.ts); the clock shows one by its state, and nothing is laid out anew.
 */
export const platesOfNew = (theme: MapTheme, lang: Lang, years: boolean): LayerSpecification => ({
	id: 'labels-partner-new',
	type: 'symbol',
	source: 'partner-points',
	metadata: named['partner-points'],
	layout: {
		'icon-image': 'plate',
		'icon-text-fit': 'both',
		'icon-text-fit-padding': [3, 8, 3, 8],
		'icon-allow-overlap': true,
		'icon-ignore-placement': true,
		'text-field': partnerText(theme, lang, years),
		'text-font': STRONG,
		'text-size': ['interpolate', ['linear'], ['zoom'], 1, 14, 4, 16],
		'text-anchor': ['get', 'side'],
		'text-offset': [
			'match',
			['get', 'side'],
			'left',
			['literal', [1.2, 0]],
			'right',
			['literal', [-1.2, 0]],
			'top',
			['literal', [0, 0.75]],
			['literal', [0, -0.75]]
		],
		'text-max-width': 20,
		'text-allow-overlap': true,
		'text-ignore-placement': true
	},
	paint: {
		'text-color': theme.cinnabar,
		'text-opacity': byFlag(['selected', 0], ['fresh', 1], 0),
		'icon-opacity': byFlag(['selected', 0], ['fresh', 1], 0),
		'text-opacity-transition': STILL,
		'icon-opacity-transition': STILL
	}
});

const partnerText = (theme: MapTheme, lang: Lang, years: boolean): ExpressionSpecification =>
	years ? nameAndYear(theme, lang) : ['get', lang];

const nameAndYear = (theme: MapTheme, lang: Lang): ExpressionSpecification => [
	'format',
	['get', lang],
	{},
	' ',
	{},
	['get', 'year'],
	{ 'text-color': theme['label-2'], 'text-font': ['literal', FONT] }
];
