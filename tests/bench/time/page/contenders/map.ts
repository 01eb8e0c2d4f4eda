/** The real map, as the site makes it, with the sentinels on top. */
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { MapController } from '../../../../../src/lib/map/gl/controller.ts';
import { createMap } from '../../../../../src/lib/map/gl/create.ts';
import { byFlag, STILL } from '../../../../../src/lib/map/gl/layers/state.ts';
import type { StyleInput } from '../../../../../src/lib/map/gl/style.ts';
import { readTheme } from '../../../../../src/lib/map/drawn/theme.ts';
import { InForceIndex } from '../../../../../src/lib/model/in-force.ts';
import type { LonLat } from '../../../../../src/lib/model/atlas.ts';
import { defaultLayers } from '../../../../../src/lib/model/drawable.ts';
import type { Contender, Scene } from '../contender.ts';
import type { Drawn } from '../drawn.ts';
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
	sources: Drawn;
	controller: MapController;
	contender: Omit<Contender, 'apply'>;
}

/** @param change what a contender wants to be different in the sources */
export async function realMap(
	{ container, atlas, ground, drawn, day }: Scene,
	change: (sources: Drawn) => Drawn = (sources) => sources
): Promise<RealMap> {
	const css = getComputedStyle(document.documentElement);
	const clock = new InForceIndex(atlas);
	const sources = change(drawn);
	const style: StyleInput = {
		theme: readTheme((property) => css.getPropertyValue(property)),
		lang: 'en',
		years: true,
		programmes: atlas.programmes.map((p) => p.id),
		projection: 'mercator',
		sources
	};
	const use = { isLasting: false, isFramed: false, isPicture: false };
	const map = await createMap(container, style, use);
	map.addLayer(sentinelLayer);
	const controller = new MapController(map, atlas, clock, ground, style);
	controller.setScale(1);
	controller.setVisibleLayers(defaultLayers);
	controller.showMembers([], day);
	controller.camera.fit(null, { top: 0, right: 0, bottom: 0, left: 0 }, null, true);
	return { map, sources, controller, contender: contenderOf(map) };
}

function contenderOf(map: MapLibreMap): Omit<Contender, 'apply'> {
	const gl = map.getCanvas().getContext('webgl2');
	if (!gl) throw new Error('The map draws without WebGL2.');
	const pixel = new Uint8Array(4);
	// The view goes past 180° east: there the spot has a whole turn more.
	const inSight: LonLat = [SPOT[0] + 360, SPOT[1]];
	return {
		redraw: () => map.triggerRepaint(),
		onframe: (listener) => map.on('render', listener),
		shown: () => {
			const { x, y } = map.project(inSight);
			gl.readPixels(
				Math.round(x),
				gl.drawingBufferHeight - Math.round(y),
				1,
				1,
				gl.RGBA,
				gl.UNSIGNED_BYTE,
				pixel
			);
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
