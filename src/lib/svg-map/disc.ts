/** Radius in CSS pixels of a province's disc on a map of the world, as MapLibre draws it there (layers/density.ts). */
export const discRadius = (count: number): number =>
	Math.round((2.2 + 0.94 * Math.sqrt(count)) * 10) / 10;
