/** Fetches the files that a view is part of, and gives the browser the part that is shown. */
import { fetchFile } from '../device/fetch-file.ts';
import { saveFile } from '../device/save-file.ts';
import type { Ref } from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';
import {
	csvOfView,
	geoJsonOfView,
	jsonOfView,
	idsByCollection,
	type CsvPart,
	type GeoJsonPart,
	type JsonPart,
	type ViewFormat,
	type CollectionIds
} from './export-view.ts';

/** UTF-8 byte order mark: without it Excel reads Chinese as Latin letters. */
const BOM = '\ufeff';

const mediaTypes: Record<ViewFormat, string> = {
	csv: 'text/csv;charset=utf-8',
	excel: 'text/csv;charset=utf-8',
	json: 'application/json',
	geojson: 'application/geo+json',
	kml: 'application/vnd.google-earth.kml+xml'
};

/** How the names of the files end: as those under `/data/` do. */
const endings: Record<ViewFormat, string> = {
	csv: 'csv',
	excel: 'excel.csv',
	json: 'json',
	geojson: 'geojson',
	kml: 'kml'
};

/** The kind of file that a view is taken from. */
const sources: Record<ViewFormat, 'csv' | 'json' | 'geojson'> = {
	csv: 'csv',
	excel: 'csv',
	json: 'json',
	geojson: 'geojson',
	kml: 'geojson'
};

/**
 * @param folder address of `/data/` @param day `YYYY-MM-DD`
 * @throws Error where a file does not arrive
 */
export async function downloadView(
	folder: string,
	refs: readonly Ref[],
	day: string,
	format: ViewFormat,
	lang: Lang
): Promise<void> {
	const text = await textOfView(folder, idsByCollection(refs, format), day, format, lang);
	const name = `silk-road-ecommerce-${day}.${endings[format]}`;
	saveFile(new Blob([text], { type: mediaTypes[format] }), name);
}

export async function textOfView(
	folder: string,
	wanted: CollectionIds[],
	day: string,
	format: ViewFormat,
	lang: Lang
): Promise<string> {
	const files = await Promise.all(
		wanted.map((w) => readText(`${folder}/${w.collection}.${sources[format]}`))
	);
	const withFile = <T>(read: (text: string) => T) =>
		wanted.map((w, n) => ({ ...w, ...read(files[n] ?? '') }));
	switch (format) {
		case 'csv':
			return csvText(withFile);
		case 'excel':
			return BOM + (await csvText(withFile));
		case 'json':
			return jsonText(jsonOfView(withFile(fileOf<JsonPart>), day));
		case 'geojson':
			return jsonText(geoJsonOfView(withFile(fileOf<GeoJsonPart>), day));
		case 'kml': {
			const { kmlOf } = await import('./kml.ts');
			return kmlOf(geoJsonOfView(withFile(fileOf<GeoJsonPart>), day), lang);
		}
	}
}

const fileOf = <P extends { file: unknown }>(text: string) => ({
	file: JSON.parse(text) as P['file']
});

const jsonText = (value: object): string => `${JSON.stringify(value, null, '\t')}\n`;

/** Written with the same options as the files themselves, so that cells come out as they went in. */
async function csvText(
	withFile: (read: (text: string) => Pick<CsvPart, 'fields' | 'data'>) => CsvPart[]
): Promise<string> {
	const { default: Papa } = await import('papaparse');
	const parts = withFile((text) => {
		const { data, meta } = Papa.parse<Record<string, string>>(text, {
			header: true,
			skipEmptyLines: true
		});
		return { fields: meta.fields ?? [], data };
	});
	const table = csvOfView(parts);
	return Papa.unparse(table, { newline: '\r\n', escapeFormulae: true }) + '\r\n';
}

const readText = async (address: string): Promise<string> => (await fetchFile(address)).text();
