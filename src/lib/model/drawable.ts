import type { Atlas } from './atlas.ts';

export const PILOT_ZONE = 'silk-road-ecommerce-pilot-zone';

/** The layers whose records are drawn with a mark or a surface of their own. */
export const markedLayers = (atlas: Atlas): string[] => [
	'partners',
	'areas',
	'pavilions',
	...atlas.programmes.map((p) => p.id)
];

/** Everything that can be drawn, in canonical order: a public contract of the `layers` query key. */
export const layerIds = (atlas: Atlas): string[] => [
	...markedLayers(atlas),
	...atlas.mechanism.map((m) => m.id)
];

export const defaultLayers: readonly string[] = ['partners', 'areas', PILOT_ZONE];
