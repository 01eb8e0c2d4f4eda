import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * @returns when all that a map was asked for has come and is drawn
 * @throws Error where a source cannot be made
 */
export const idle = (map: MapLibreMap): Promise<void> =>
	new Promise((done, fail) => {
		map.once('error', ({ error }) => fail(error));
		map.once('idle', () => done());
	});
