import type { CollectionName, Records } from '$lib/model/schema.ts';
import { excelPath } from '$lib/server/open-data/csv.ts';
import { published } from '$lib/server/open-data/collections.ts';
import type { DataFormat, SiteFile } from '$lib/server/open-data/file.ts';

export interface Download {
	/** Below `/data/`. */
	path: string;
	bytes: number;
}

export interface CollectionFiles {
	name: CollectionName;
	records: number;
	formats: Partial<Record<DataFormat | 'excel', Download>>;
	/** CSV files of the lists inside its records, by the name of the list. */
	lists: (Download & { list: string; excel: string })[];
}

/** Files that are of no one collection: feeds, the description of them all, how to cite them. */
export function otherFiles(
	files: Map<string, SiteFile>,
	listed: readonly CollectionFiles[]
): Download[] {
	const known = new Set(
		listed
			.flatMap((c) => [...Object.values(c.formats), ...c.lists])
			.flatMap(({ path }) => [path, excelPath(path)])
	);
	return [...files]
		.filter(([path]) => !known.has(path))
		.map(([path, { body }]) => ({ path, bytes: Buffer.byteLength(body) }));
}

export function downloadsOf(files: Map<string, SiteFile>, records: Records): CollectionFiles[] {
	const download = (path: string): Download | undefined => {
		const file = files.get(path);
		return file && { path, bytes: Buffer.byteLength(file.body) };
	};
	const formats = (name: CollectionName): CollectionFiles['formats'] => {
		const json = download(`${name}.json`);
		const csv = download(`${name}.csv`);
		const excel = download(excelPath(`${name}.csv`));
		const geojson = download(`${name}.geojson`);
		const found = Object.entries({ json, csv, excel, geojson }).filter(([, file]) => file);
		return Object.fromEntries(found) as CollectionFiles['formats'];
	};
	const lists = (one: string) =>
		[...files.keys()].flatMap((path) => {
			const [, list] = new RegExp(`^${one}_(\\w+)\\.csv$`).exec(path) ?? [];
			const file = list && download(path);
			return file ? [{ ...file, list, excel: excelPath(path) }] : [];
		});
	return published.map(({ name, one }) => ({
		name,
		records: records[name].length,
		formats: formats(name),
		lists: lists(one)
	}));
}
