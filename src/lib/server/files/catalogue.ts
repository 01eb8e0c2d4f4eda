/** Every file under `/data/`, with its text. */
import type { CollectionName } from '../../model/schema.ts';
import type { Built, Countries } from './built.ts';
import { published, type Collection } from './collections.ts';
import { toCsv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { countryOf, pointOf, toGeoJson } from './geojson.ts';
import { recordsJson } from './json.ts';
import { publish } from './publish.ts';
import { schemas } from './schemas.ts';
import { jsonSchema, tablesOf, type Table } from './table.ts';

export type Format = 'json' | 'csv' | 'geojson';

export interface SiteFile {
	format: Format;
	body: string;
}

export interface DataFile extends SiteFile {
	/** Below `/data/`. */
	path: string;
	/** The collection it belongs to. */
	of: CollectionName;
	/** The columns of a CSV file. */
	table?: Table;
}

export const mediaTypes: Record<Format, string> = {
	json: 'application/json',
	csv: 'text/csv',
	geojson: 'application/geo+json'
};

/** Path below `/data/` → the file, with the data package that describes the others. */
export function allFiles(built: Built, countries: Countries): Map<string, SiteFile> {
	const files = dataFiles(built, countries);
	const described: SiteFile = { format: 'json', body: dataPackage(files, built.edition) };
	return new Map<string, SiteFile>([
		...files.map((f) => [f.path, f] as const),
		['datapackage.json', described]
	]);
}

export function dataFiles(built: Built, countries: Countries): DataFile[] {
	const records = publish(built);
	return published.flatMap((c) => filesOf(c, records[c.name], built, countries));
}

function filesOf(
	{ name, one, shape }: Collection,
	records: object[],
	{ edition }: Built,
	countries: Countries
): DataFile[] {
	const [main, ...lists] = tablesOf(name, one, jsonSchema(schemas[name]), records);
	if (!main) throw new Error(`${name} has no table.`);
	const csv = (table: Table): DataFile => ({
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

/** Path below `/data/schema/` → JSON Schema of one published record. */
export const schemaFiles = (): Map<string, string> =>
	new Map(
		published.map(({ name, title }) => [
			`${name}.json`,
			`${JSON.stringify({ title, ...jsonSchema(schemas[name]) }, null, '\t')}\n`
		])
	);
