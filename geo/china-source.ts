/** Chinese divisions and sea lines as Tianditu drew them in May 2024, simplified once for every use. */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { inputs, readJsonInput, type Input } from './inputs.ts';
import { reshape } from './run-mapshaper.ts';
import { boxOf, polygonsOf, shapeOf, unit, wind, type BBox, type Unit } from './shapes.ts';

interface SourceProperties {
	/** '156' (China) and the GB/T 2260 code; empty for lines. */
	gb: string;
}

type Source = FeatureCollection<MultiPolygon | MultiLineString, SourceProperties>;

/** Keeps a fifth of the vertices: right at zoom 5, and no unit disappears. */
const simplify = ['-snap interval=0.0005 -clean', '-simplify weighted keep-shapes 20%', '-clean'];

function readUnits(input: Input, isWanted: (code: string) => boolean): Unit[] {
	return readJsonInput<Source>(input).features.flatMap(({ properties, geometry }) => {
		const code = properties.gb.slice(3);
		return geometry.type === 'MultiPolygon' && isWanted(code) ? [unit({ id: code }, geometry)] : [];
	});
}

/**
 * Islands far from any coast, as [west, south, east, north]: the South China Sea and Diaoyu Dao. Simplified, four of
 * five would vanish, and a map of China that leaves them out is a wrong map there; so they stay as they are.
 */
const farIslands: BBox[] = [
	// Up to the south of Hainan.
	[109, 3, 118.5, 18],
	[116.5, 20.4, 117.1, 20.9],
	[123, 25.4, 125, 26.2]
];

function isFarIsland([outer = []]: Position[][]): boolean {
	const [west, south, east, north] = boxOf(outer);
	return farIslands.some(
		(box) => west > box[0] && south > box[1] && east < box[2] && north < box[3]
	);
}

/** The 394 units of the second level, with the municipalities, Hong Kong and Macao as one unit each. */
export async function readPrefectures(): Promise<Unit[]> {
	const units = readUnits(inputs.prefectures, () => true);
	const coarse = units.flatMap((source) => {
		const near = polygonsOf(source.geometry).filter((polygon) => !isFarIsland(polygon));
		return near.length > 0 ? [unit(source.properties, shapeOf(near))] : [];
	});
	const simple = await reshape(['-i in.json', ...simplify], { 'in.json': coarse });
	const simpleById = new Map(simple.map((one) => [one.properties.id, polygonsOf(one.geometry)]));
	return units.map(({ properties, geometry }) => {
		const far = polygonsOf(geometry).filter(isFarIsland);
		return wind(unit(properties, shapeOf([...(simpleById.get(properties.id) ?? []), ...far])));
	});
}

export async function readCounties(codes: string[]): Promise<Unit[]> {
	const units = readUnits(inputs.counties, (code) => codes.includes(code));
	return reshape(['-i in.json', ...simplify], { 'in.json': units });
}

export interface SeaLine {
	id: string;
	/** `dash`: the dash line in the South China Sea; `sea`: limits between provinces on water. */
	kind: 'dash' | 'sea';
}

export function readSeaLines(): Feature<MultiLineString, SeaLine>[] {
	const lines = readJsonInput<Source>(inputs.provinces).features.flatMap(({ geometry }) =>
		geometry.type === 'MultiLineString' ? [geometry] : []
	);
	// One line lies on the land border in the Pamirs, which the outline of China draws already.
	const atSea = lines.filter(({ coordinates }) => boxOf(coordinates.flat())[0] > 100);
	return atSea.map((geometry, i) => {
		const [, south, , north] = boxOf(geometry.coordinates.flat());
		// Only the dash line spans more than a few degrees.
		const properties: SeaLine = { id: `line-${i + 1}`, kind: north - south > 10 ? 'dash' : 'sea' };
		return { type: 'Feature', id: properties.id, properties, geometry };
	});
}
