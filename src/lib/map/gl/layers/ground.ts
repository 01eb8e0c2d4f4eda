import type { LayerSpecification } from 'maplibre-gl';
import { partsOfChina } from '../../drawn/ground.ts';
import type { MapTheme } from '../../drawn/theme.ts';
import { groundLine, waterLines } from '../../drawn/mark-look.ts';

/** Zoom from which China's coast is that of its divisions. Whole, because filters see whole zooms only. */
const DETAIL = 5;

/** Sea, water lines, land, borders, China, rivers and lakes. Lines this thin have plain joins: round ones double their vertices. */
export function groundLayers(theme: MapTheme): LayerSpecification[] {
	const waterLine = (width: number, opacity: number): LayerSpecification => ({
		id: `ground-water-line-${width}`,
		type: 'line',
		source: 'shore',
		maxzoom: 6,
		paint: {
			'line-color': theme['sea-line'],
			'line-width': width,
			'line-opacity': opacity,
			'line-blur': 3
		}
	});
	return [
		{ id: 'ground-sea', type: 'background', paint: { 'background-color': theme.sea } },
		...waterLines.map(({ width, opacity }) => waterLine(width, opacity)),
		// Land that the world's coast leaves to the sea; where it does not, other countries lie on top.
		{
			id: 'ground-china-detail',
			type: 'fill',
			source: 'province-lines',
			minzoom: DETAIL,
			filter: ['==', ['get', 'type'], 'land'],
			paint: { 'fill-color': theme.china, 'fill-antialias': false }
		},
		{
			id: 'ground-land',
			type: 'fill',
			source: 'countries',
			paint: { 'fill-color': theme.land, 'fill-antialias': false }
		},
		{
			id: 'ground-china',
			type: 'fill',
			source: 'countries',
			filter: ['in', ['get', 'id'], ['literal', partsOfChina]],
			paint: { 'fill-color': theme.china, 'fill-antialias': false }
		},
		{
			id: 'ground-bays',
			type: 'fill',
			source: 'province-lines',
			minzoom: DETAIL,
			filter: ['==', ['get', 'type'], 'bay'],
			paint: { 'fill-color': theme.sea }
		},
		{
			id: 'ground-lakes',
			type: 'fill',
			source: 'water',
			filter: ['==', ['get', 'type'], 'lake'],
			paint: {
				'fill-color': theme.sea,
				'fill-opacity': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 4, 1]
			}
		},
		{
			id: 'ground-rivers',
			type: 'line',
			source: 'water',
			minzoom: 2.5,
			filter: ['==', ['get', 'type'], 'river'],
			paint: {
				'line-color': theme['sea-line'],
				'line-opacity': ['interpolate', ['linear'], ['zoom'], 2.5, 0.15, 5, 0.45],
				'line-width': ['interpolate', ['linear'], ['zoom'], 2.5, 0.4, 6, 1.1]
			}
		},
		{
			id: 'ground-sea-lines',
			type: 'line',
			source: 'water',
			filter: ['==', ['get', 'type'], 'sea-line'],
			paint: { 'line-color': theme['china-line'], 'line-width': groundLine.china }
		},
		{
			id: 'ground-provinces',
			type: 'line',
			source: 'province-lines',
			minzoom: 2.8,
			filter: ['==', ['get', 'type'], 'province'],
			paint: {
				'line-color': theme['china-line'],
				'line-opacity': ['interpolate', ['linear'], ['zoom'], 2.8, 0, 4, 0.4],
				'line-width': groundLine.border
			}
		},
		{
			id: 'ground-borders',
			type: 'line',
			source: 'borders',
			filter: ['==', ['get', 'type'], 'border'],
			paint: { 'line-color': theme.border, 'line-width': groundLine.border }
		},
		{
			id: 'ground-coast',
			type: 'line',
			source: 'borders',
			filter: ['==', ['get', 'type'], 'coast'],
			paint: { 'line-color': theme.coast, 'line-width': groundLine.coast }
		},
		{
			id: 'ground-china-outline',
			type: 'line',
			source: 'borders',
			filter: [
				'any',
				['==', ['get', 'type'], 'china'],
				['all', ['==', ['get', 'type'], 'china-coast'], ['<', ['zoom'], DETAIL]]
			],
			paint: { 'line-color': theme['china-line'], 'line-width': groundLine.china }
		},
		{
			id: 'ground-china-coast',
			type: 'line',
			source: 'province-lines',
			minzoom: DETAIL,
			filter: ['==', ['get', 'type'], 'coast'],
			paint: { 'line-color': theme['china-line'], 'line-width': groundLine.china }
		}
	];
}
