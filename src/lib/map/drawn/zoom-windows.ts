/** Between which zooms what is drawn: for MapLibre's layers, the SVG map and what is taken along. */

/** Zoom from which areas stand as points, and below which as one number for each province; of the arcs only those of what is new or selected remain. */
export const POINTS_FROM = 4;

/** Zoom from which the outlines of areas are drawn. */
export const SHAPES_FROM = 4.5;

/** Zooms from which the numbers stand closer to their areas; below the first there is one for all of China. See province-places.ts. */
export const TIERS = [1.25, 1.48, 1.9, 2.6] as const;

/** The arrangement of numbers at a zoom: 0 is the one number for all of China. */
export const tierAt = (zoom: number): number => TIERS.filter((from) => zoom >= from).length;

/** Zoom to which a number opens: that of China to those of its provinces, theirs to the points of their cities. */
export const numberZoom = (isChina: boolean): number => (isChina ? TIERS[2] : 5);
