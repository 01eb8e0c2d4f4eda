/** `small.json`: countries too small to be seen as an area, which also get a dot. */
import { geoArea } from 'd3-geo';
import type { Unit } from './shapes.ts';

/** Steradians: about 12,000 km². */
const SMALL = 0.0003;

export const isSmall = (country: Unit): boolean => geoArea(country) < SMALL;
