/** What one writes first: a map with the same GeoJSON, its style and its data loaded when the page is. */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';

setWorkerUrl(workerUrl);

declare global {
	interface Window {
		/** Tells the bench when a tap was answered, in milliseconds since 1970. */
		tellAnswer?: (at: number) => void;
	}
}

const map = new MapLibreMap({
	container: 'map',
	center: [152, 14],
	zoom: Math.log2(innerWidth / 512),
	attributionControl: false,
	style: {
		version: 8,
		sources: {
			countries: { type: 'geojson', data: './countries.json' },
			records: { type: 'geojson', data: './records.json' }
		},
		layers: [
			{ id: 'sea', type: 'background', paint: { 'background-color': 'lightblue' } },
			{ id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': 'white' } },
			{ id: 'borders', type: 'line', source: 'countries', paint: { 'line-color': 'grey' } },
			{ id: 'records', type: 'circle', source: 'records', paint: { 'circle-radius': 2 } }
		]
	}
});
map.on('render', () => {
	const isDrawn = map.isSourceLoaded('countries') && map.areTilesLoaded();
	if (isDrawn && !performance.getEntriesByName('map').length) performance.mark('map');
});
map.on('click', ({ point }) => {
	if (map.queryRenderedFeatures(point, { layers: ['land'] }).length)
		window.tellAnswer?.(Date.now());
});
