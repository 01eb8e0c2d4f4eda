/** Builds the plain page into a folder, with the GeoJSON that our map draws from. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { build } from 'vite';
import type { Atlas } from '../../../src/lib/model/atlas.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = <T>(file: string): T => JSON.parse(readFileSync(join(root, file), 'utf8')) as T;

export async function buildPlainSite(folder: string): Promise<void> {
	await build({
		configFile: false,
		root: fileURLToPath(new URL('plain', import.meta.url)),
		logLevel: 'error',
		base: './',
		build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 }
	});
	mkdirSync(folder, { recursive: true });
	const world = read<Topology<{ countries: GeometryCollection }>>('geo/out/world.topo.json');
	const atlas = read<Atlas>('src/lib/generated/atlas.json');
	const records = [...atlas.area, ...atlas.zone, ...atlas.pavilion].map(({ at, name }) => ({
		type: 'Feature',
		properties: name,
		geometry: { type: 'Point', coordinates: at }
	}));
	const write = (name: string, data: unknown) =>
		writeFileSync(join(folder, name), JSON.stringify(data));
	write('countries.json', feature(world, world.objects.countries));
	write('records.json', { type: 'FeatureCollection', features: records });
}
