/** Makes the one MapLibre map. This module and what it imports are a chunk of their own, fetched after the first paint. */
import { Map as MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from './worker/maplibre-gl-worker.ts?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { m } from '../../paraglide/messages.js';
import { MAX_ZOOM, MIN_ZOOM } from '../camera/limits.ts';
import { mapImages } from './images.ts';
import { mapStyle, styleLayers, type StyleInput } from './style.ts';

setWorkerUrl(workerUrl);

/** Tiles of each source that a map keeps which runs for a week: it shows the same few views again and again, and is to grow no more. */
const FEW = 4;

export interface MapUse {
	/** It is to run for days. */
	isLasting: boolean;
	/** It stands in somebody else's page, which the wheel and a single finger scroll. */
	isFramed: boolean;
	/** It is drawn for a picture, which may be larger than any screen. */
	isPicture: boolean;
}

/** Pixels to a CSS pixel while the map loads: MapLibre draws a frame for each tile that comes, and nobody sees it before the last. */
const LOADING_PIXEL_RATIO = 0.05;

/** Pixels of an edge: MapLibre's own limit is less than a sheet of paper has. */
const MOST_PIXELS = 16_384;

/** What MapLibre says over the map when the page is scrolled instead. */
const gestureTexts = () => ({
	'CooperativeGesturesHandler.WindowsHelpText': m.gesture_ctrl(),
	'CooperativeGesturesHandler.MacHelpText': m.gesture_command(),
	'CooperativeGesturesHandler.MobileHelpText': m.gesture_fingers()
});

/**
 * @param onmade hears of the map before its style is in place
 * @throws Error where the browser has no WebGL2
 * @returns the map, once its style is in place; its pixel ratio is to be set when it has loaded
 */
export async function createMap(
	container: HTMLElement,
	style: StyleInput,
	{ isLasting, isFramed, isPicture }: MapUse,
	onmade?: (map: MapLibreMap) => void
): Promise<MapLibreMap> {
	// Letters are drawn from this font on the spot, so it has to be there first.
	const fonts = ['400 24px "Map Sans"', '600 24px "Map Sans SemiBold"'];
	await Promise.all(fonts.map((font) => document.fonts.load(font, 'A中'))).catch(() => []);
	const map = new MapLibreMap({
		container,
		style: mapStyle(style),
		minZoom: MIN_ZOOM,
		maxZoom: MAX_ZOOM,
		maxPitch: 60,
		attributionControl: false,
		fadeDuration: 0,
		...(isLasting && { maxTileCacheSize: FEW }),
		hash: false,
		// Arrow keys walk the records; see MapView.
		keyboard: false,
		cooperativeGestures: isFramed,
		...(isFramed && { locale: gestureTexts() }),
		dragRotate: true,
		pixelRatio: LOADING_PIXEL_RATIO,
		...(isPicture && { interactive: false, maxCanvasSize: [MOST_PIXELS, MOST_PIXELS] })
	});
	onmade?.(map);
	if (isFramed) shareGestures(map);
	// Half as long at the least, which is as long as its longest text.
	if (!isPicture) map.addControl(new ScaleControl({ maxWidth: 116 }), 'bottom-right');
	await new Promise<void>((done) => {
		map.once('style.load', () => {
			for (const [id, { data, options }] of Object.entries(mapImages(style.theme)))
				map.addImage(id, data, options);
			done();
		});
	});
	return map;
}

/** A frame that fills the screen has nothing round it to scroll. */
function shareGestures(map: MapLibreMap): void {
	const gestures = map.cooperativeGestures;
	const follow = () => (document.fullscreenElement ? gestures.disable() : gestures.enable());
	document.addEventListener('fullscreenchange', follow);
	map.once('remove', () => document.removeEventListener('fullscreenchange', follow));
}

/** Gives a drawn map the colours or the language of another style, touching only what differs. */
export function restyle(map: MapLibreMap, style: StyleInput): void {
	for (const [id, { data }] of Object.entries(mapImages(style.theme))) map.updateImage(id, data);
	for (const layer of styleLayers(style)) {
		const paint = 'paint' in layer ? (layer.paint ?? {}) : {};
		const layout = 'layout' in layer ? (layer.layout ?? {}) : {};
		for (const [key, value] of Object.entries(paint))
			if (differs(value, map.getPaintProperty(layer.id, key as never)))
				map.setPaintProperty(layer.id, key as never, value as never);
		for (const [key, value] of Object.entries(layout))
			// What shows is the visitor's choice, not the style's.
			if (key !== 'visibility' && differs(value, map.getLayoutProperty(layer.id, key as never)))
				map.setLayoutProperty(layer.id, key as never, value as never);
	}
}

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
