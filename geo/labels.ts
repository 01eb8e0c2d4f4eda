/** `labels.json`: one point per unit. A polygon layer would repeat a name on every island. */
import { geoArea } from 'd3-geo';
import type { Point } from 'geojson';
import { islandsOfChina, seas, type PlaceName } from './place-names.ts';
import { provinces } from './provinces.ts';
import { runMapshaper } from './run-mapshaper.ts';
import type { BuildSettings } from './settings.ts';
import type { Unit } from './shapes.ts';

type LonLat = [lon: number, lat: number];

/** Where the inner point of the largest polygon reads badly: off the eye's centre, or on a crowded coast. */
const byHand: Record<string, LonLat> = {
	CL: [-70.9, -33.6],
	CN: [92.5, 35.6],
	'CN-GS': [102, 38.2],
	'CN-HI': [109.8, 19.2],
	'CN-NM': [112.5, 43.2],
	CU: [-79.3, 22.1],
	ID: [113.9, -1],
	IT: [12.7, 42.7],
	MY: [102.3, 4.1],
	NZ: [171.8, -42.8],
	VN: [108.3, 13.2]
};

export interface CountryLabel {
	id: string;
	lon: number;
	lat: number;
	/** 1 is the largest country; draw and place in this order. */
	rank: number;
}

export interface Labels {
	countries: CountryLabel[];
	provinces: { id: string; name: { en: string; zh: string }; lon: number; lat: number }[];
	seas: PlaceName[];
	islands: PlaceName[];
}

function round2(value: number): number {
	return Math.round(value * 100) / 100;
}

async function innerPoints(units: Unit[]): Promise<Map<string, LonLat>> {
	if (units.length === 0) return new Map();
	const points = await runMapshaper<Point>(['-i in.json', '-points inner'], { 'in.json': units });
	return new Map(
		points.map(({ properties: { id }, geometry: { coordinates } }) => {
			const [lon = NaN, lat = NaN] = byHand[id] ?? coordinates;
			return [id, [round2(lon), round2(lat)]];
		})
	);
}

function pointOf(points: Map<string, LonLat>, id: string): { lon: number; lat: number } {
	const point = points.get(id);
	if (!point) throw new Error(`No label point for ${id}`);
	return { lon: point[0], lat: point[1] };
}

export async function placeLabels(
	countries: Unit[],
	provinceUnits: Unit[],
	{ profile }: BuildSettings
): Promise<Labels> {
	const points = await innerPoints([...countries, ...provinceUnits]);
	const largestFirst = countries.toSorted((a, b) => geoArea(b) - geoArea(a));
	const ranks = new Map(largestFirst.map(({ properties }, i) => [properties.id, i + 1]));
	// Hong Kong and Macao are named once: beside the countries in `intl`, beside the provinces in `cn`.
	const isNamedAlready = (id: string) => /^CN-(HK|MO|TW)$/.test(id) && points.has(id.slice(3));
	return {
		countries: countries.map(({ properties: { id } }) => ({
			id,
			...pointOf(points, id),
			rank: ranks.get(id) ?? NaN
		})),
		provinces: provinces
			.filter(({ id }) => points.has(id) && !isNamedAlready(id))
			.map(({ id, name }) => ({ id, name, ...pointOf(points, id) })),
		seas,
		islands: profile === 'cn' ? islandsOfChina : []
	};
}
