import { languages } from '../../../i18n/lang.ts';
import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import type { Lang } from '../../../model/schema.ts';
import { POINTS_FROM } from '../../drawn/look.ts';
import type { MapTheme } from '../../drawn/theme.ts';
import { densityNumbers } from './density.ts';
import type { LayerMeta } from './meta.ts';
import { namePlaces } from './name-places.ts';
import { byFlag, STILL } from './state.ts';

/** CSS font families: MapLibre draws the letters itself, so no glyph server is asked. */
const FONT = ['Map Sans'];
/** For names that the page is about. What it lacks is drawn from the other. */
const STRONG = ['Map Sans SemiBold', 'Map Sans'];

/** A name opens its record as the place does; it comes and goes with the points that it names. */
const named = {
	areas: { group: 'areas', hit: 'surface' },
	'partner-points': { group: 'partners', hit: 'surface' }
} as const satisfies Record<string, LayerMeta>;

const halo = (theme: MapTheme, width = 1.3): SymbolLayerSpecification['paint'] => ({
	'text-halo-color': theme.halo,
	'text-halo-width': width,
	'text-halo-blur': 0.3
});

/** Names in the page's language. Earlier layers give way to later ones where they collide. */
export function labelLayers(theme: MapTheme, lang: Lang, years: boolean): LayerSpecification[] {
	return [
		...placeNames(theme, lang),
		areaNames(theme, lang),
		roomOf('area', 'areas', 4),
		...partnerNames(theme, lang, years),
		roomOf('partner', 'partner-points', 0),
		...densityNumbers(theme),
		chinaName(theme, lang),
		...namesOfSelected(theme, lang, years),
		platesOfNew(theme, lang, years),
		...roomOfIslands
	];
}

/** Countries that rank behind so many larger ones are named from close by only. */
const LARGE = 150;

function placeNames(theme: MapTheme, lang: Lang): LayerSpecification[] {
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
				'text-size': ['interpolate', ['linear'], ['zoom'], 2.6, 12, 6, 13.5],
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

/** Only what has capitals is set in them, and spaced. */
const isSpaced = (lang: Lang): boolean => languages[lang].letters.isSpaced;

const chinaName = (theme: MapTheme, lang: Lang): LayerSpecification => ({
	id: 'labels-china',
	type: 'symbol',
	source: 'names',
	maxzoom: 4,
	filter: ['==', ['get', 'type'], 'china'],
	layout: {
		'text-field': isSpaced(lang) ? ['upcase', ['get', lang]] : ['get', lang],
		'text-font': STRONG,
		'text-size': ['interpolate', ['linear'], ['zoom'], 1, 14, 4, 22],
		'text-letter-spacing': isSpaced(lang) ? 0.06 : 0,
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
		'text-size': ['interpolate', ['linear'], ['zoom'], 1, 12, 5, 15],
		'text-letter-spacing': isSpaced(lang) ? 0.14 : 0,
		'text-max-width': 6,
		'text-padding': 10
	},
	paint: { 'text-color': theme['label-sea'], 'text-halo-color': theme.sea, 'text-halo-width': 1 }
});

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

const areaNames = (theme: MapTheme, lang: Lang): LayerSpecification => ({
	id: 'labels-area',
	type: 'symbol',
	source: 'areas',
	metadata: named.areas,
	minzoom: 4,
	layout: {
		'text-field': ['get', lang],
		'text-font': FONT,
		'text-size': ['interpolate', ['linear'], ['zoom'], 4, 12, 8, 14.5],
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

const roomLayout: SymbolLayerSpecification['layout'] = {
	'icon-image': 'room',
	'icon-allow-overlap': true,
	'icon-padding': 0
};

/** Circles keep no names away, so each point holds an unseen picture of its size: no name stands on another's point. */
const roomOf = (
	kind: 'area' | 'partner',
	source: 'areas' | 'partner-points',
	minzoom: number
): LayerSpecification => ({
	id: `labels-${kind}-room`,
	type: 'symbol',
	source,
	metadata: { group: named[source].group } satisfies LayerMeta,
	minzoom,
	layout: roomLayout,
	paint: { 'icon-opacity': 0 }
});

/** Where no name may stand at all: the last layers are placed first. From close by islands carry the names of their own cities. */
const roomOfIslands: LayerSpecification[] = (['afar', 'anywhere'] as const).map((type) => ({
	id: `labels-free-${type}`,
	type: 'symbol',
	source: 'kept-free',
	...(type === 'afar' && { maxzoom: POINTS_FROM }),
	filter: ['==', ['get', 'type'], type],
	layout: roomLayout,
	paint: { 'icon-opacity': 0 }
}));

/** The earlier a partner, the sooner it has a place: those that are yet to come are placed too, unseen. */
function partnerNames(theme: MapTheme, lang: Lang, years: boolean): LayerSpecification[] {
	return [
		{
			id: 'labels-partner',
			type: 'symbol',
			source: 'partner-points',
			metadata: named['partner-points'],
			layout: {
				'text-field': partnerText(theme, lang, years),
				'text-font': STRONG,
				'text-size': ['interpolate', ['linear'], ['zoom'], 1, 12, 4, 14.5],
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
		}
	];
}

/** What is selected is always named, and all others give way: these layers are filtered to it, see selected-name.ts. */
function namesOfSelected(theme: MapTheme, lang: Lang, years: boolean): LayerSpecification[] {
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
const platesOfNew = (theme: MapTheme, lang: Lang, years: boolean): LayerSpecification => ({
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
