import type { Map as MapLibreMap } from 'maplibre-gl';
import { ContextWatch, type ContextEvents } from './context-watch.ts';

/**
 * Tells what becomes of a map whose graphics context is lost, until it is removed.
 * @param former the watch over the map in whose place this one is
 */
export function guardContext(
	map: MapLibreMap,
	events: ContextEvents,
	former?: ContextWatch
): ContextWatch {
	const watch = former?.next(events) ?? new ContextWatch(events);
	const removed = new AbortController();
	// A new map will take its place, so its style goes for good: before MapLibre's own listener, which drops the style but leaves it on
	// the list of those that wait for right-to-left text, for ever (6.17).
	map.getCanvas().addEventListener('webglcontextlost', () => void map.setStyle(null), {
		capture: true,
		signal: removed.signal
	});
	// MapLibre says the same, in an event of its own, when it replaces workers that the browser ended in the background
	// (https://github.com/maplibre/maplibre-gl-js/issues/8461): the map is made anew as often as that happens.
	map.on('webglcontextlost', ({ originalEvent }) => {
		if (originalEvent.isTrusted) watch.lost();
	});
	map.on('webglcontextrestored', () => watch.restored());
	map.once('remove', () => {
		removed.abort();
		watch.stop();
	});
	return watch;
}
