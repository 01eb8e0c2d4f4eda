/**
 * The land of a part of the world in as few corners as it can be recognised by: it stands in a page, and is seen until the ground, which
 * all pages share, has arrived. Build time only.
 */
import { readFileSync } from 'node:fs';
import { geoProject } from 'd3-geo-projection';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { joinAtAntimeridian } from '../../../../geo/antimeridian.ts';
import { flatView, ringsPath, type Frame } from '../../../../geo/flat-view.ts';
import type { Shape, Unit } from '../../../../geo/shapes.ts';
import type { Part } from '../../map/camera/bounds.ts';
import type { Ground } from '../../map/svg/scene.ts';
import { WHOLE } from '../../map/camera/view-box.ts';

/** Drawing units to the width of the world while it is simplified: fine enough for zoom 6. */
const UNITS = 32768;
/** Corners that cut off less are left out, at first: CSS pixels squared at the size for which a page is drawn. */
const CORNER = 12;
/** Islands that are so many corners small are left out. */
const ISLAND = 2;
/** Most characters of the path: about 1.7 kB on the way. */
const LENGTH = 4500;

const frameOf = ({ x, y, width, height }: Part, units: number): Frame =>
	[x, y, x + width, y + height].map((n) => n * units) as Frame;

type Countries = Topology<{ countries: GeometryCollection }>;

let weighed: Countries | undefined;

/** All countries in drawing units; each corner knows how much it would cut off. */
function allCorners(): Countries {
	if (weighed) return weighed;
	const world = JSON.parse(readFileSync('geo/out/world.topo.json', 'utf8')) as Countries;
	const projection = flatView(UNITS, frameOf(WHOLE, UNITS));
	const flat = feature(world, world.objects.countries).features.flatMap((country) => {
		const drawn = geoProject(
			joinAtAntimeridian(country as Unit),
			projection
		) as Feature<Shape | null>;
		return drawn.geometry ? [drawn as Feature<Shape>] : [];
	});
	const countries: FeatureCollection = { type: 'FeatureCollection', features: flat };
	return (weighed = presimplify(topology({ countries }) as Topology) as Countries);
}

const coarser = new Map<number, Position[][]>();

/** The coasts of all land without the corners that cut off less. @param step how many times coarser by half than one unit */
function coasts(step: number): Position[][] {
	const kept = coarser.get(step);
	if (kept) return kept;
	const coarse = simplify(allCorners(), cornerAt(step)) as Countries;
	const { geometries } = coarse.objects.countries;
	const land = merge(coarse, geometries as Parameters<typeof merge>[1]);
	const rings = land.coordinates.map(([ring = []]) => ring);
	coarser.set(step, rings);
	return rings;
}

/** Drawing units squared. */
const cornerAt = (step: number): number => 1.5 ** step;

const drawn = new Map<string, string>();

/**
 * As fine as the length allows.
 * @param size width of the whole world in CSS pixels for which the page is drawn
 */
export function firstLand(part: Part, size: number, ground: Ground): string {
	const finest = Math.ceil(Math.log(CORNER * (UNITS / size) ** 2) / Math.log(1.5));
	const key = JSON.stringify([part, finest, ground.size]);
	let path = drawn.get(key);
	for (let step = finest; path === undefined || path.length > LENGTH; step++)
		path = pathOf(part, step, ground);
	drawn.set(key, path);
	return path;
}

function pathOf(part: Part, step: number, ground: Ground): string {
	const frame = frameOf(part, UNITS);
	const scale = ground.size / UNITS;
	const rings = coasts(step).map((ring) =>
		within(ring, frame).map(([x = 0, y = 0]) => [x * scale, y * scale])
	);
	return ringsPath(rings, ISLAND * cornerAt(step) * scale ** 2);
}

/** What of a ring lies within a frame: cut at one edge after the other (Sutherland and Hodgman). */
function within(ring: Position[], [left, top, right, bottom]: Frame): Position[] {
	const edges: [axis: 0 | 1, at: number, side: 1 | -1][] = [
		[0, left, 1],
		[0, right, -1],
		[1, top, 1],
		[1, bottom, -1]
	];
	return edges.reduce((rest, [axis, at, side]) => {
		const over = (p: Position) => ((p[axis] ?? 0) - at) * side;
		const cut = rest.flatMap((to, i) => {
			const from = rest.at(i - 1) ?? to;
			const [a, b] = [over(from), over(to)];
			const share = a / (a - b);
			const crossing = [0, 1].map((k) => (from[k] ?? 0) + share * ((to[k] ?? 0) - (from[k] ?? 0)));
			return [...(a * b < 0 ? [crossing] : []), ...(b >= 0 ? [to] : [])];
		});
		// A ring ends where it begins.
		return cut.length && cut[0] !== cut.at(-1) ? [...cut, cut[0] as Position] : cut;
	}, ring);
}
