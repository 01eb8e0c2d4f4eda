/** What the build has made before the site is prerendered, read from disk. Paths are from the project's root. */
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Atlas } from '../../model/atlas.ts';
import type { Edition, Records, Text } from '../../model/schema.ts';

export interface Built {
	/** As edited. */
	records: Records;
	edition: Edition;
	atlas: Atlas;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

export function readBuilt(dir = 'src/lib/generated'): Built {
	const { edition, ...records } = read(`${dir}/records.json`) as Records & { edition: Edition };
	return { records, edition, atlas: read(`${dir}/atlas.json`) as Atlas };
}

export type CountryShape = GeoJSON.Polygon | GeoJSON.MultiPolygon;

export interface Countries {
	/** Whose view of the borders this build draws, in English. */
	boundaries: string;
	/** ISO 3166-1 alpha-2 → polygons, [lon, lat], cut at the antimeridian. */
	shapes: ReadonlyMap<string, CountryShape>;
}

export function readCountries(dir = 'geo/out'): Countries {
	const { note } = read(`${dir}/sources.json`) as { note: Text };
	const world = read(`${dir}/world.topo.json`) as Topology<{ countries: GeometryCollection }>;
	const shapes = feature(world, world.objects.countries).features.map(
		(f) => [String(f.id), f.geometry as CountryShape] as const
	);
	return { boundaries: note.en, shapes: new Map(shapes) };
}
