/**
 * The land in as few corners as it can be recognised by: it stands in the style sheet of the map, which pages wait for anyway, and is seen
 * until the ground has arrived.
 */
import { readFileSync } from 'node:fs';
import { geoProject } from 'd3-geo-projection';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { joinAtAntimeridian } from '../../../geo/antimeridian.ts';
import { flatView, ringsPath, type Frame } from '../../../geo/flat-view.ts';
import type { Shape, Unit } from '../../../geo/shapes.ts';
import type { FlatRect } from '../../lib/map/camera/bounds.ts';
import { WHOLE } from '../../lib/map/camera/view-box.ts';
import { sheets, type GroundName } from '../../lib/map/svg/sheets.ts';

/** Drawing units to the width of the world while it is simplified: fine enough for zoom 6. */
const UNITS = 32768;
/** Islands that are so many corners small are left out. */
const ISLAND = 2;
/** Most characters of each path: together some 5 kB on the way. */
const LENGTH: Record<GroundName, number> = { world: 9000, china: 4500 };

const frameOf = ({ x, y, width, height }: FlatRect, units: number): Frame =>
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

/** The coasts of all land without the corners that cut off less. @param corner drawing units squared */
function coasts(corner: number): Position[][] {
	const coarse = simplify(allCorners(), corner) as Countries;
	const { geometries } = coarse.objects.countries;
	const land = merge(coarse, geometries as Parameters<typeof merge>[1]);
	return land.coordinates.map(([ring = []]) => ring);
}

/** Of one of the grounds, in its units, as fine as the length allows. */
export function firstLand(sheet: GroundName): string {
	const { size, part } = sheets[sheet];
	const frame = frameOf(part, UNITS);
	const scale = size / UNITS;
	// A corner that is too small to be seen on the ground itself.
	for (let corner = scale ** -2; ; corner *= 1.5) {
		const rings = coasts(corner).map((ring) =>
			within(ring, frame).map(([x = 0, y = 0]) => [x * scale, y * scale])
		);
		const path = ringsPath(rings, ISLAND * corner * scale ** 2);
		if (path.length <= LENGTH[sheet]) return path;
	}
}

/** For the element with the classes `first` and that of the sheet. */
export const firstLandCss = (): string =>
	(Object.keys(sheets) as GroundName[])
		.map((sheet) => `.first.of-${sheet}{clip-path:path("${firstLand(sheet)}")}\n`)
		.join('');

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
