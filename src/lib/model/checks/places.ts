/** Codes exist and points lie where they claim to, measured against the boundaries that the map draws. */
import { geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Place, Records } from '../schema.ts';
import type { DataProblem } from './problem.ts';
import { provincePrefix } from './provinces.ts';

export type Boundary = Feature<Polygon | MultiPolygon>;

/** Boundaries by id: provinces by ISO 3166-2, all other divisions by GB/T 2260. */
export interface Boundaries {
	provinces: ReadonlyMap<string, Boundary>;
	divisions: ReadonlyMap<string, Boundary>;
}

interface Placed {
	file: string;
	id: string;
	province: string;
	gb: string[];
	place: Place;
}

const placed = (records: Records): Placed[] => [
	...records.areas.map((r) => ({ ...r, file: 'areas.yaml' })),
	...records.zones.map((r) => ({ ...r, gb: r.gb ?? [], file: 'zones.yaml' }))
];

/** Coastal places can lie a little outside a simplified outline: this many degrees are forgiven. */
const SHORE = 0.06;

export function checkPlaces(records: Records, ground: Boundaries): DataProblem[] {
	return placed(records).flatMap((record) => [
		...checkCodes(record, ground),
		...checkPoint(record, ground)
	]);
}

function checkCodes({ file, id, province, gb }: Placed, ground: Boundaries): DataProblem[] {
	const prefix = provincePrefix[province];
	if (!prefix) return [{ file, id, sentence: `"${province}" is not an ISO 3166-2 code of China.` }];
	return gb.flatMap((code) => {
		if (!ground.divisions.has(code))
			return [{ file, id, sentence: `The GB/T 2260 code "${code}" is not one the map knows.` }];
		if (!code.startsWith(prefix))
			return [{ file, id, sentence: `The code "${code}" does not lie in ${province}.` }];
		return [];
	});
}

function checkPoint({ file, id, province, place }: Placed, ground: Boundaries): DataProblem[] {
	const outline = ground.provinces.get(province);
	if (!outline || near(outline, place)) return [];
	const sentence = `Its place (${place.lon}, ${place.lat}) lies outside ${province}.`;
	return [{ file, id, sentence }];
}

/** Whether a point lies in a shape or within the shore allowance of it. */
export function near(shape: Boundary, { lon, lat }: { lon: number; lat: number }): boolean {
	const d = SHORE;
	const around: [number, number][] = [
		[0, 0],
		[d, 0],
		[-d, 0],
		[0, d],
		[0, -d],
		[d, d],
		[d, -d],
		[-d, d],
		[-d, -d]
	];
	return around.some(([dx, dy]) => geoContains(shape, [lon + dx, lat + dy]));
}
