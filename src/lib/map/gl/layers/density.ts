import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { GROWTH, LARGEST, LEAST } from '../../drawn/disc.ts';
import type { Preset } from '../../camera/globe.ts';
import type { MapTheme } from '../../drawn/theme.ts';
import type { LayerMeta } from './meta.ts';
import { letters, numberDisc } from '../../drawn/mark-look.ts';
import { byFlag, STILL } from './state.ts';
import { POINTS_FROM, TIERS } from '../../drawn/zoom-windows.ts';

/** Changes between two days have to be seen one by one, so then areas stand as points at any scale. */
const own: LayerMeta = { group: 'areas', yieldsToComparison: true };

/** Area of the disc by the number. CSS pixels at zoom 2.6 and less, and at 4. */
const radius = (): ExpressionSpecification => {
	const at = (least: number, growth: number): ExpressionSpecification => [
		'+',
		least,
		['*', growth, ['sqrt', ['min', LARGEST, ['get', 'count']]]]
	];
	return ['interpolate', ['linear'], ['zoom'], 2.6, at(LEAST, GROWTH), 4, at(9, 1.9)];
};

/** Each arrangement between its zooms, with its features. */
const arrangements = [0, ...TIERS].map((minzoom, tier) => ({
	tier,
	minzoom,
	maxzoom: TIERS[tier] ?? POINTS_FROM,
	source: 'area-counts',
	filter: ['==', ['get', 'tier'], tier] satisfies ExpressionSpecification
}));

/** Towards its edge a globe is drawn smaller than a flat map of the same zoom: there the numbers stay apart for longer. Zooms. */
const LATER_BY = { flat: 0, globe: 0.45 } as const;

/** Between which zooms each layer of numbers is drawn. */
export const numberZooms = (preset: Preset): { id: string; from: number; to: number }[] =>
	arrangements.flatMap(({ tier, minzoom, maxzoom }) =>
		['areas-density', 'labels-density'].map((id) => ({
			id: `${id}-${tier}`,
			from: tier === 0 ? 0 : minzoom + LATER_BY[preset],
			to: maxzoom === POINTS_FROM ? POINTS_FROM : maxzoom + LATER_BY[preset]
		}))
	);

/** One mark for each province with its number of pilot areas on the day. */
export const densityLayers = (theme: MapTheme): LayerSpecification[] =>
	arrangements.map(({ tier, ...where }) => ({
		id: `areas-density-${tier}`,
		type: 'circle',
		...where,
		metadata: { ...own, hit: 'number' } satisfies LayerMeta,
		paint: {
			'circle-radius': radius(),
			'circle-color': theme.land,
			'circle-opacity': byFlag(['on', numberDisc.opacity], 0),
			'circle-stroke-color': theme['china-line'],
			'circle-stroke-width': numberDisc.width,
			'circle-stroke-opacity': byFlag(['on', 1], 0),
			'circle-opacity-transition': STILL,
			'circle-stroke-opacity-transition': STILL
		}
	}));

/** The number in the disc. Other names keep clear of it. */
export const densityNumbers = (theme: MapTheme): LayerSpecification[] =>
	arrangements.map(({ tier, ...where }) => ({
		id: `labels-density-${tier}`,
		type: 'symbol',
		...where,
		metadata: own,
		layout: {
			'text-field': ['to-string', ['get', 'count']],
			'text-font': ['Map Sans'],
			'text-size': ['interpolate', ['linear'], ['zoom'], 2.5, letters.size, 4, 14],
			// All numbers that a province ever has lie on one another.
			'text-allow-overlap': true,
			'text-padding': 4,
			// No higher than its disc.
			'text-line-height': 0.75
		},
		paint: {
			'text-color': theme.label,
			'text-opacity': byFlag(['on', 1], 0),
			'text-opacity-transition': STILL
		}
	}));
