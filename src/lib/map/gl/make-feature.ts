import type { Feature, Geometry } from 'geojson';

/** @param id by which MapLibre keeps the feature's state, where it has one */
export const makeFeature = (
	geometry: Geometry,
	properties: Record<string, unknown> = {},
	id?: number
): Feature => ({ type: 'Feature', geometry, properties, ...(id === undefined ? {} : { id }) });
