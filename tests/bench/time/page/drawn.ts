/** What the map draws of the world as GeoJSON, for contenders that change it. */
import type { FeatureCollection } from 'geojson';
import { fetchJson } from '../../../../src/lib/device/fetch-json.ts';
import type { SourceId } from '../../../../src/lib/map/drawn/features.ts';
import type { MapFiles } from '../../../../src/lib/map/gl/load-ground.ts';
import { pointSources, worldShapes } from '../../../../src/lib/map/gl/sources.ts';
import { shapesOf, type Shapes } from '../../../../src/lib/map/gl/worker/shapes.ts';
import type { Atlas } from '../../../../src/lib/model/atlas.ts';

export type Drawn = Partial<Record<SourceId, FeatureCollection>>;

export async function drawnOf(atlas: Atlas, { ground, files }: MapFiles): Promise<Drawn> {
	const world = await fetchJson<Shapes>(files.world);
	const shapes = worldShapes(atlas, files).map((request) => [
		request.source,
		{ type: 'FeatureCollection', features: shapesOf(request, [world]) }
	]);
	return { ...pointSources(atlas, ground), ...Object.fromEntries(shapes) } as Drawn;
}
