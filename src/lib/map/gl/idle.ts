import type { Map as MapLibreMap } from 'maplibre-gl';

/** @returns when all that a map was asked for has come and is drawn */
export const idle = (map: MapLibreMap): Promise<void> =>
	new Promise((done) => void map.once('idle', () => done()));
