/**
 * MapLibre's worker, which makes the shapes of the ground itself. Made in the page and sent here, they were half of what kept the page
 * from answering while the map started.
 */
import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import type { addProtocol } from 'maplibre-gl';
import { fetchJson } from '../../../device/fetch-json.ts';
import { readShapesAddress, SCHEME } from './request.ts';
import { shapesOf, type Shapes } from './shapes.ts';

/** What MapLibre's worker gives to scripts that it loads. */
declare const self: { worker?: object; addProtocol: typeof addProtocol };

// It starts itself when it is imported. Its package says that it does not, and what nobody uses is left out of a bundle.
self.worker ??= new MapLibreWorker(self);

/** By address: several sources are made of one file. */
const files = new Map<string, Promise<Shapes>>();

function read(file: string): Promise<Shapes> {
	const shapes = files.get(file) ?? fetchJson<Shapes>(file);
	files.set(file, shapes);
	return shapes;
}

self.addProtocol(SCHEME, async ({ url }) => {
	const request = readShapesAddress(url);
	const topologies = (await Promise.all(request.files.map(read))) as [Shapes, Shapes?];
	const data = { type: 'FeatureCollection' };
	// MapLibre sends the page a copy of all that it can enumerate, which nobody there reads.
	Object.defineProperty(data, 'features', { value: shapesOf(request, topologies) });
	return { data };
});
