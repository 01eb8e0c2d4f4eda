/** Where the numbers of the provinces stand in the world view, and the features that say them. */
import type { Feature, Point } from 'geojson';
import type { Atlas, LonLat } from '../model/atlas.ts';
import { apart } from './apart.ts';
import { provincesOf, type Province } from './province-counts.ts';

/** The middle of a province's areas, moved from its neighbours' as far as two marks of the world view need. */
export function provincesWithAreas(atlas: Atlas): (Province & { at: LonLat })[] {
	const provinces = provincesOf(atlas);
	const places = apart(provinces.map(({ id }) => middle(atlas, id)));
	return provinces.map((province, i) => ({ ...province, at: places[i] as LonLat }));
}

function middle(atlas: Atlas, province: string): LonLat {
	const places = atlas.area.filter((area) => area.province === province).map(({ at }) => at);
	const mean = (k: 0 | 1) => places.reduce((sum, at) => sum + at[k], 0) / places.length;
	return [mean(0), mean(1)];
}

export const countFeatures = (atlas: Atlas): Feature<Point>[] =>
	provincesWithAreas(atlas).flatMap(({ id, at, most, first }) =>
		Array.from({ length: most }, (_, i) => ({
			type: 'Feature' as const,
			id: first + i,
			geometry: { type: 'Point' as const, coordinates: at },
			properties: { province: id, count: i + 1 }
		}))
	);
