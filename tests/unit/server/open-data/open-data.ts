/** The open data files of the real data, made once for the tests that read them. */
import Papa from 'papaparse';
import { readBuilt, readCountries } from '../../../../src/lib/server/read/built.ts';
import {
	allFiles,
	versionedFiles,
	type Made
} from '../../../../src/lib/server/open-data/catalogue.ts';
import { readReleases } from '../../../../src/lib/server/open-data/release.ts';

export const built = readBuilt();
export const countries = readCountries();
export const made: Made = { built, countries, releases: readReleases() };
export const files = allFiles(made);
export const versions = versionedFiles(made);

export type Row = Record<string, unknown>;

export function textOf(path: string): string {
	const file = files.get(path);
	if (!file) throw new Error(`There is no file ${path}.`);
	return file.body;
}

export const pathsOf = (format: string): string[] =>
	[...files].filter(([, file]) => file.format === format).map(([path]) => path);

export const recordsOf = (name: string): Row[] =>
	(JSON.parse(textOf(`${name}.json`)) as { records: Row[] }).records;

export function rowsOf(name: string): Record<string, string>[] {
	const parsed = Papa.parse<Record<string, string>>(textOf(`${name}.csv`), {
		header: true,
		skipEmptyLines: true
	});
	if (parsed.errors.length) throw new Error(JSON.stringify(parsed.errors));
	return parsed.data;
}

export interface Collection extends GeoJSON.FeatureCollection {
	version: string;
	asOf: string;
}

export const featuresOf = (name: string): Collection =>
	JSON.parse(textOf(`${name}.geojson`)) as Collection;
