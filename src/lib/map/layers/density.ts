import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '../theme.ts';
import { byFlag, STILL } from './state.ts';

/** Zoom from which areas stand as points, and below which as one number for each province. */
export const POINTS_FROM = 4;

/** Area of the disc by the number. CSS pixels at zoom 1, 2.6 and 4. */
const radius = (): ExpressionSpecification => {
	const at = (least: number, growth: number): ExpressionSpecification => [
		'+',
		least,
		['*', growth, ['sqrt', ['get', 'count']]]
	];
	return ['interpolate', ['linear'], ['zoom'], 1, at(1.2, 0.9), 2.6, at(6, 1.1), 4, at(9, 1.9)];
};

/** One mark for each province with its number of pilot areas on the day; see province-places.ts. */
export function densityLayers(theme: MapTheme): LayerSpecification[] {
	return [
		{
			id: 'areas-density',
			type: 'circle',
			source: 'area-counts',
			maxzoom: POINTS_FROM,
			paint: {
				'circle-radius': radius(),
				'circle-color': theme.land,
				'circle-opacity': byFlag(['on', 0.94], 0),
				'circle-stroke-color': theme['china-line'],
				'circle-stroke-width': 1.4,
				'circle-stroke-opacity': byFlag(['on', 1], 0),
				'circle-opacity-transition': STILL,
				'circle-stroke-opacity-transition': STILL
			}
		}
	];
}

/** The number in the disc. Other names keep clear of it. */
export const densityNumbers = (theme: MapTheme): LayerSpecification => ({
	id: 'labels-density',
	type: 'symbol',
	source: 'area-counts',
	minzoom: 2.5,
	maxzoom: POINTS_FROM,
	layout: {
		'text-field': ['to-string', ['get', 'count']],
		'text-font': ['Map Sans'],
		'text-size': ['interpolate', ['linear'], ['zoom'], 2.5, 12, 4, 14],
		// All numbers that a province ever has lie on one another.
		'text-allow-overlap': true,
		'text-padding': 4
	},
	paint: {
		'text-color': theme.label,
		'text-opacity': byFlag(['on', 1], 0),
		'text-opacity-transition': STILL
	}
});
