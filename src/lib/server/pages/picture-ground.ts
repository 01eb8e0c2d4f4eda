/** Path data of a part of the world, as fine as the screen can show it. Build time only. */
import { readFileSync } from 'node:fs';
import { geoProject } from 'd3-geo-projection';
import type {
	Feature,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position
} from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { joinAtAntimeridian } from '../../../../geo/antimeridian.ts';
import { flatView, linesPath, ringsPath, type Frame } from '../../../../geo/flat-view.ts';
import { polygonsOf, type Unit } from '../../../../geo/shapes.ts';
import type { Shape } from '../../map/drawn/ground.ts';
import { onFlat } from '../../map/camera/flat-view.ts';
import type { Part } from '../../map/camera/bounds.ts';
import type { Ground } from '../../map/svg/scene.ts';

type World = Topology<Record<string, GeometryCollection>>;

/** A polygon or a line with the part of the flat view that it lies in. */
interface Piece extends Part {
	country: string;
	coordinates: Position[][];
}

interface Pieces {
	polygons: Piece[];
	lakes: Piece[];
	borders: Piece[];
	rivers: Piece[];
	lines: Piece[];
}

const read = <T>(file: string): T => JSON.parse(readFileSync(`geo/out/${file}`, 'utf8')) as T;

let world: Ground | undefined;
export const worldGround = (): Ground => (world ??= read<Ground>('world.svg.json'));

function piece(country: string, coordinates: Position[][]): Piece {
	const points = coordinates.flat().map(([lon = NaN, lat = NaN]) => onFlat([lon, lat]));
	const xs = points.map((p) => p.x);
	const ys = points.map((p) => p.y);
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { country, coordinates, x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

type Water = Polygon | MultiPolygon | LineString | MultiLineString;

let pieces: Pieces | undefined;

function allPieces(): Pieces {
	if (pieces) return pieces;
	const topology = read<World>('world.topo.json');
	const countries = topology.objects['countries'];
	if (!countries) throw new Error('geo/out/world.topo.json has no countries');
	const shapes = feature(topology, countries).features as Shape[];
	const polygons = shapes.flatMap((shape) => {
		return polygonsOf(joinAtAntimeridian(shape as Unit).geometry).map((rings) =>
			piece(String(shape.id), rings)
		);
	});
	const borders = mesh(topology, countries, (a, b) => a !== b).coordinates.map((line) =>
		piece('', [line])
	);
	const seaLines = read<World>('lines.topo.json');
	const object = seaLines.objects['lines'];
	const lines = (object ? feature(seaLines, object).features : [])
		.flatMap(({ geometry }) => (geometry as MultiLineString).coordinates)
		.map((line) => piece('', [line]));
	const water = read<World>('water.topo.json');
	const ofWater = (layer: string) => {
		const object = water.objects[layer];
		return object ? (feature(water, object).features as Feature<Water>[]) : [];
	};
	const lakes = ofWater('lakes').flatMap(({ geometry }) =>
		polygonsOf(geometry as Polygon | MultiPolygon).map((rings) => piece('', rings))
	);
	const rivers = ofWater('rivers').flatMap(({ geometry }) =>
		linesOf(geometry as LineString | MultiLineString).map((line) => piece('', [line]))
	);
	return (pieces = { polygons, lakes, borders, rivers, lines });
}

const meets = (a: Part, b: Part): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** @param size width of the whole world in CSS pixels, as large as the part will be shown */
export function groundOfPart(part: Part, size: number): Ground {
	const units = 4096 * 2 ** Math.max(0, Math.ceil(Math.log2(size / 4096)) + 1);
	const frame = [part.x, part.y, part.x + part.width, part.y + part.height].map(
		(n) => n * units
	) as Frame;
	const projection = flatView(units, frame);
	const { polygons, lakes, borders, rivers, lines } = allPieces();
	const outline = ({ coordinates }: Piece): string => {
		const polygon: Polygon | MultiPolygon = { type: 'Polygon', coordinates };
		const flat = geoProject(polygon, projection) as typeof polygon | null;
		return flat ? ringsPath(polygonsOf(flat).flat()) : '';
	};
	const countries: Record<string, string> = {};
	for (const polygon of polygons.filter((p) => meets(p, part))) {
		const { country } = polygon;
		const path = outline(polygon);
		if (path) countries[country] = (countries[country] ?? '') + path;
	}
	const project = (parts: Piece[]) =>
		parts
			.filter((p) => meets(p, part))
			.flatMap((p) => {
				const line: LineString | MultiLineString = {
					type: 'MultiLineString',
					coordinates: p.coordinates
				};
				const flat = geoProject(line, projection) as LineString | MultiLineString | null;
				if (!flat) return [];
				return linesOf(flat);
			});
	return {
		size: units,
		countries,
		borders: linesPath(project(borders)),
		lakes: lakes
			.filter((p) => meets(p, part))
			.map(outline)
			.join(''),
		rivers: linesPath(project(rivers)),
		lines: linesPath(project(lines))
	};
}

/** One line or several, as a list of lines. */
const linesOf = (geometry: LineString | MultiLineString): Position[][] =>
	geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
