/** The GeoJSON files in a reader of other people: GDAL, which most map programs read with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureTool } from '../../../../src/cli/lib/debian.mjs';
import { run } from '../../../../src/cli/lib/run.mjs';
import { featuresOf, pathsOf, textOf } from './open-data.ts';

const dir = '.cache/geojson';
let ogrinfo = '';

beforeAll(async () => {
	ogrinfo = await ensureTool('ogrinfo', 'gdal-bin');
	mkdirSync(dir, { recursive: true });
});

/** What GDAL says of a file, warnings included. */
async function ask(path: string, text: string, ...options: string[]): Promise<string> {
	const file = join(dir, path);
	writeFileSync(file, text);
	const { code, output } = await run(ogrinfo, ['-ro', ...options, file], { quiet: true });
	expect(code, output).toBe(0);
	return output;
}

describe.each(pathsOf('geojson'))('%s', (path) => {
	const { features } = featuresOf(path.replace('.geojson', ''));

	it('is read without a warning, with all its features, in WGS 84', async () => {
		const said = await ask(path, textOf(path), '-so', '-al');
		expect(said).not.toMatch(/warning|error/i);
		expect(said).toMatch(/using driver `GeoJSON' successful/);
		expect(said).toMatch(new RegExp(`^Feature Count: ${features.length}$`, 'm'));
		expect(said).toMatch(/ID\["EPSG",4326\]/);
		const isPoints = features.every((f) => f.geometry.type === 'Point');
		// GDAL calls a layer of polygons and multipolygons unknown, or by the wider of the two.
		expect(said).toMatch(
			isPoints ? /^Geometry: Point$/m : /^Geometry: (Unknown \(any\)|Multi Polygon)$/m
		);
	});

	it('has the columns of the CSV, and geometry that is valid', async () => {
		const layer = path.replace('.geojson', '');
		const said = await ask(path, textOf(path), '-so', '-al');
		for (const name of Object.keys(features[0]?.properties ?? {}))
			expect(said, name).toMatch(new RegExp(`^${name}: `, 'm'));
		const sql = `SELECT COUNT(*) AS n FROM "${layer}" WHERE ST_IsValid(geometry) = 1`;
		const valid = await ask(path, textOf(path), '-dialect', 'sqlite', '-sql', sql);
		expect(valid).toMatch(new RegExp(`n \\(Integer\\) = ${features.length}$`, 'm'));
	});
});

it('a polygon that crosses itself would be found', async () => {
	const ring = '[[0,0],[1,1],[1,0],[0,1],[0,0]]';
	const feature = `{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[${ring}]}}`;
	const broken = `{"type":"FeatureCollection","features":[${feature}]}`;
	const sql = 'SELECT COUNT(*) AS n FROM "broken" WHERE ST_IsValid(geometry) = 1';
	const said = await ask('broken.geojson', broken, '-dialect', 'sqlite', '-sql', sql);
	expect(said).toMatch(/n \(Integer\) = 0$/m);
});
