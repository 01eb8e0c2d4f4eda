/** The real map, as the site makes it, with the sentinels on top. */
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { worldFit } from '../../../../../src/lib/map/camera.ts';
import { createMap } from '../../../../../src/lib/map/create.ts';
import { byFlag, STILL } from '../../../../../src/lib/map/layers/state.ts';
import { worldSources, type Sources } from '../../../../../src/lib/map/sources.ts';
import { visibleLayers } from '../../../../../src/lib/map/style.ts';
import { readTheme } from '../../../../../src/lib/map/theme.ts';
import { defaultLayers } from '../../../../../src/lib/model/drawable.ts';
import type { Contender, Scene } from '../contender.ts';
import { FIRST_CODE, SENTINEL_RADIUS, SPOT, stateIn } from '../records.ts';

const code = ['-', ['get', 'batch'], FIRST_CODE];

const sentinelLayer = {
	id: 'areas-sentinel',
	type: 'circle',
	source: 'areas',
	filter: ['>=', ['get', 'batch'], FIRST_CODE],
	paint: {
		'circle-radius': SENTINEL_RADIUS,
		'circle-color': ['rgb', ['*', 2, code], ['-', 255, ['*', 2, code]], 255],
		'circle-opacity': byFlag(['on', 1], 0),
		'circle-opacity-transition': STILL
	}
} as unknown as LayerSpecification;

export interface RealMap {
	map: MapLibreMap;
	/** What is drawn, by source. */
	sources: Sources;
	contender: Omit<Contender, 'apply'>;
}

/** @param change what a contender wants to be different in the sources */
export async function realMap(
	{ container, atlas, ground }: Scene,
	change: (sources: Sources) => Sources = (sources) => sources
): Promise<RealMap> {
	const css = getComputedStyle(document.documentElement);
	const sources = change(worldSources(atlas, ground));
	const map = await createMap(container, {
		theme: readTheme((property) => css.getPropertyValue(property)),
		lang: 'en',
		years: true,
		programmes: atlas.programmes.map((p) => p.id),
		projection: 'mercator',
		sources
	});
	map.addLayer(sentinelLayer);
	for (const { id, visible } of visibleLayers(defaultLayers, map.getLayersOrder()))
		map.setLayoutProperty(id, 'visibility', visible ? 'visible' : 'none');
	const fit = worldFit(container.clientWidth, container.clientHeight);
	if (fit.type === 'centre') map.jumpTo({ center: fit.at, zoom: fit.zoom });
	return { map, sources, contender: contenderOf(map) };
}

function contenderOf(map: MapLibreMap): Omit<Contender, 'apply'> {
	const gl = map.getCanvas().getContext('webgl2');
	if (!gl) throw new Error('The map draws without WebGL2.');
	const pixel = new Uint8Array(4);
	return {
		redraw: () => map.triggerRepaint(),
		onframe: (listener) => map.on('render', listener),
		shown: () => {
			const { x, y } = map.project(SPOT);
			gl.readPixels(Math.round(x), gl.drawingBufferHeight - Math.round(y), 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
			return stateIn(pixel);
		},
		idle: () =>
			map.loaded() ? Promise.resolve() : new Promise((done) => map.once('idle', () => done()))
	};
}

export const sourceOf = (map: MapLibreMap, id: string): GeoJSONSource => {
	const source = map.getSource<GeoJSONSource>(id);
	if (!source) throw new Error(`There is no source ${id}.`);
	return source;
};
