/**
 * What writes to the style of a map. A map has none for good once it is removed or its graphics context is lost (context-guard.ts); another map
 * takes its place. MapLibre then throws in most of these methods (6.17), and from here they do nothing.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

const methods = [
	'setFeatureState',
	'setFilter',
	'setPaintProperty',
	'getLayoutProperty',
	'setLayoutProperty',
	'setLayerZoomRange',
	'setProjection',
	'once',
	'triggerRepaint'
] as const;

export type StyleWriter = Pick<MapLibreMap, (typeof methods)[number]>;

export const hasStyle = (map: Pick<MapLibreMap, 'style'>): boolean => Boolean(map.style);

export function styleWriter(map: MapLibreMap): StyleWriter {
	const write = (name: (typeof methods)[number]) =>
		[name, (...of: unknown[]) => hasStyle(map) && Reflect.apply(map[name], map, of)] as const;
	return Object.fromEntries(methods.map(write)) as unknown as StyleWriter;
}
