/** What the map is told of the ground besides its shapes: see gl/worker/shapes.ts. */
import type { LonLat } from '../../model/atlas.ts';
import type { Text } from '../../model/schema.ts';
import type { Bounds } from '../camera/bounds.ts';
import type { Layout } from './layout.ts';

export interface LabelPoints {
	countries: { id: string; lon: number; lat: number; rank: number }[];
	provinces: { id: string; name: Text; lon: number; lat: number }[];
	/** Rank 1 is an ocean. */
	seas: { id: string; name: Text; lon: number; lat: number; rank: number }[];
	/** Islands that only the `cn` profile names. */
	islands: { id: string; name: Text; lon: number; lat: number }[];
}

export interface Ground {
	labels: LabelPoints;
	/** By country. */
	bounds: Record<string, Bounds>;
	layout: Layout;
}

/** Where one colour fills all of China. */
export const partsOfChina = ['CN', 'HK', 'MO'];

/** Where a country's label stands. */
export const labelPoint = ({ labels }: Ground, country: string): LonLat | undefined => {
	const point = labels.countries.find((c) => c.id === country);
	return point && [point.lon, point.lat];
};
