/**
 * The Mercator projection in degrees: x is the longitude, and y grows to the north as fast as marks on the map stay round. Nothing
 * else computes it but d3-geo, for the shapes that `geo/` draws.
 */
import type { LonLat } from '../../model/atlas.ts';

export const mercator = ([lon, lat]: LonLat): LonLat => [
	lon,
	(Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI
];

export const unmercator = ([x, y]: LonLat): LonLat => [
	x,
	(Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90
];
