/** A file under `/data/`. */
import type { CollectionName } from '../../model/schema.ts';
import type { DataTable } from './table.ts';

/** Of the files that hold the records of a collection. */
export type DataFormat = 'json' | 'csv' | 'geojson';
/** Of those that stand beside them. */
type OtherFormat = 'excel' | 'ics' | 'atom' | 'cff' | 'txt';

export interface SiteFile {
	format: DataFormat | OtherFormat;
	body: string;
}

export interface DataFile extends SiteFile {
	format: DataFormat;
	/** Below `/data/`. */
	path: string;
	/** The collection it belongs to. */
	of: CollectionName;
	/** The columns of a CSV file. */
	table?: DataTable;
}

export const mediaTypes: Record<SiteFile['format'], string> = {
	json: 'application/json',
	csv: 'text/csv',
	excel: 'text/csv',
	geojson: 'application/geo+json',
	ics: 'text/calendar',
	atom: 'application/atom+xml',
	cff: 'application/yaml',
	txt: 'text/plain'
};
