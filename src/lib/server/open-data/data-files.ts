/** The JSON, CSV and GeoJSON files of an edition: of the present one, or of one that was released before. */
import type { Edition } from '../../model/schema.ts';
import type { Countries } from '../read/built.ts';
import { toCsv } from './csv.ts';
import type { DataFile } from './file.ts';
import { countryOf, pointOf, toGeoJson } from './geojson.ts';
import { recordsJson } from './json.ts';
import type { Release, ReleasedCollection } from './release.ts';
import { flatTable, tablesOf, type DataTable } from './table.ts';

export const dataFiles = (release: Release, countries: Countries): DataFile[] =>
	release.collections.flatMap((c) => filesOf(c, release, countries));

function filesOf(
	{ name, one, rows, shape, schema, records }: ReleasedCollection,
	{ version, asOf }: Edition,
	countries: Countries
): DataFile[] {
	const edition = { version, asOf };
	const [main, ...lists] = rows
		? [flatTable({ name, one, rows }, schema, records)]
		: tablesOf(name, one, schema, records);
	if (!main) throw new Error(`${name} has no table.`);
	const csv = (table: DataTable): DataFile => ({
		path: `${table.name}.csv`,
		format: 'csv',
		body: toCsv(table),
		of: name,
		table
	});
	const files: DataFile[] = [
		{ path: `${name}.json`, format: 'json', body: recordsJson(edition, records), of: name },
		csv(main)
	];
	if (shape) {
		const { boundaries } = countries;
		const body =
			shape === 'point'
				? toGeoJson(edition, main, pointOf)
				: toGeoJson({ ...edition, boundaries }, main, countryOf(countries));
		files.push({ path: `${name}.geojson`, format: 'geojson', body, of: name });
	}
	return [...files, ...lists.map(csv)];
}
