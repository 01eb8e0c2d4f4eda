/**
 * China's coast as the divisions draw it. The world map is coarser: beside its coast a city's outline would stand in the sea, or
 * land without a city beyond it. Borders on land stay those of the world map.
 */
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { reshape } from './run-mapshaper.ts';
import { polygonsOf, shapeOf, unit, type Unit } from './shapes.ts';

export interface Coast {
	/** Where land meets the sea. */
	lines: Feature<MultiLineString, { id: string }>[];
	/** Sea that the world map draws as land of China. */
	bays: Unit[];
}

type Segment = [Position, Position];

const partsOfChina = new Set(['CN', 'HK', 'MO']);
const isChina = (one: { id?: string | number }): boolean => partsOfChina.has(String(one.id));

function edges(
	units: Unit[],
	isWanted: (inside: boolean, shared: boolean) => boolean
): Position[][] {
	const all: FeatureCollection = { type: 'FeatureCollection', features: units };
	const drawn = topology({ all }) as Topology<{ all: GeometryCollection }>;
	const { coordinates } = mesh(drawn, drawn.objects.all, (a, b) =>
		isWanted(isChina(a) !== isChina(b) || (a === b && isChina(a)), a !== b)
	);
	return coordinates;
}

const segmentsOf = (lines: Position[][]): Segment[] =>
	lines.flatMap((line) => line.slice(1).map((to, i): Segment => [line[i] ?? to, to]));

/** Square of the distance from a point to a segment, both in degrees of latitude from the point. */
function distance(ax: number, ay: number, bx: number, by: number): number {
	const [ex, ey] = [bx - ax, by - ay];
	const length = ex * ex + ey * ey;
	const t = length > 0 ? Math.min(1, Math.max(0, -(ax * ex + ay * ey) / length)) : 0;
	return (ax + t * ex) ** 2 + (ay + t * ey) ** 2;
}

/** Square of the distance from a point to the nearest segment, degrees of latitude. */
function nearest([px = 0, py = 0]: Position, segments: Segment[]): number {
	const shrink = Math.cos((py * Math.PI) / 180);
	let least = Infinity;
	for (const [[ax = 0, ay = 0], [bx = 0, by = 0]] of segments) {
		// Most are too far to the north or to the south, whatever their longitude.
		const gap = Math.max(0, Math.min(ay, by) - py, py - Math.max(ay, by));
		if (gap * gap < least)
			least = Math.min(least, distance((ax - px) * shrink, ay - py, (bx - px) * shrink, by - py));
	}
	return least;
}

/** Runs of a line whose points are wanted. */
function runs(line: Position[], isWanted: (at: Position) => boolean): Position[][] {
	const found: Position[][] = [[]];
	for (const at of line)
		if (isWanted(at)) found.at(-1)?.push(at);
		else found.push([]);
	return found.filter((run) => run.length > 1);
}

/** @param divisions all of China, without gaps; none where a build shows points only */
export async function drawCoast(countries: Unit[], divisions: Unit[]): Promise<Coast> {
	const coast = edges(countries, (inside, shared) => inside && !shared);
	const asLine = (coordinates: Position[][]): Coast['lines'] => [
		{
			type: 'Feature',
			properties: { id: 'coast' },
			geometry: { type: 'MultiLineString', coordinates }
		}
	];
	if (divisions.length === 0) return { lines: asLine(coast), bays: [] };
	const [shore, border] = [
		segmentsOf(coast),
		segmentsOf(edges(countries, (inside, shared) => inside && shared))
	];
	const isAtSea = (at: Position): boolean => nearest(at, shore) < nearest(at, border);
	const own = divisions.map((one) => ({ ...one, id: 'CN' }));
	const outer = edges(own, (inside, shared) => inside && !shared);
	const beyond = await reshape(
		[
			'-i world.json divisions.json combine-files',
			'-dissolve target=divisions',
			'-erase divisions target=world',
			'-target world'
		],
		{ 'world.json': countries.filter(isChina), 'divisions.json': divisions }
	);
	const bays = beyond
		.flatMap(({ geometry }) => polygonsOf(geometry))
		.filter(([ring = []]) => 2 * ring.filter(isAtSea).length > ring.length);
	return {
		lines: asLine(outer.flatMap((line) => runs(line, isAtSea))),
		bays: bays.length > 0 ? [unit({ id: 'bays' }, shapeOf(bays))] : []
	};
}
