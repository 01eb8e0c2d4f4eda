/** The real ground, as `npm run geo:build` wrote it. */
import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Ground } from '../../../src/lib/map/drawn/ground.ts';
import type { Layout } from '../../../src/lib/map/drawn/layout.ts';
import type { SourceId } from '../../../src/lib/map/drawn/features.ts';
import { detailShapes, pointSources, worldShapes } from '../../../src/lib/map/gl/sources.ts';
import type { ShapesRequest } from '../../../src/lib/map/gl/worker/request.ts';
import { shapesOf, type Shapes } from '../../../src/lib/map/gl/worker/shapes.ts';
import type { Atlas } from '../../../src/lib/model/atlas.ts';
import { readLayout } from '../../../src/lib/server/read/read-layout.ts';
import { realAtlas } from './atlas.ts';

const files = new Map<string, unknown>();

/** @param name of a file in `geo/out` */
function read<T>(name: string): T {
	try {
		if (!files.has(name)) files.set(name, JSON.parse(readFileSync(`geo/out/${name}`, 'utf8')));
		return files.get(name) as T;
	} catch {
		throw new Error(`geo/out/${name} is missing: run \`npm run geo:build\`.`);
	}
}

let layout: Layout | undefined;
export const realLayout = (): Layout => (layout ??= readLayout(realAtlas()));

export const realGround = (): Ground => ({
	labels: read('labels.json'),
	bounds: read('bounds.json'),
	layout: realLayout()
});

/** What MapLibre's worker makes of a request for real files. */
const made = (request: ShapesRequest) =>
	shapesOf(request, request.files.map((name) => read<Shapes>(name)) as [Shapes, Shapes?]);

/** Shapes of the world by country. */
export const realCountries = (): Map<string, Polygon | MultiPolygon> =>
	new Map(
		made({ source: 'countries', files: ['world.topo.json'] }).map(({ properties, geometry }) => [
			String(properties?.['id']),
			geometry as Polygon | MultiPolygon
		])
	);

/** All that MapLibre draws, as it has it when its worker has made the shapes. */
export function drawnSources(
	atlas: Atlas,
	ground: Ground = realGround()
): Record<SourceId, FeatureCollection> {
	const requests = [
		...worldShapes(atlas, { world: 'world.topo.json' }),
		...detailShapes(atlas, {
			china: 'china.topo.json',
			water: 'water.topo.json',
			lines: 'lines.topo.json'
		})
	];
	const shapes = requests.map((request): [SourceId, FeatureCollection] => [
		request.source,
		{ type: 'FeatureCollection', features: made(request) }
	]);
	return { ...pointSources(atlas, ground), ...Object.fromEntries(shapes) } as Record<
		SourceId,
		FeatureCollection
	>;
}
