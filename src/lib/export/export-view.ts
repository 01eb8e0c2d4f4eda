/**
 * What is shown, as a file: the rows of the files under `/data/` that belong to it, unchanged. One collection keeps the columns
 * of its file; several are put together, each row saying which collection it is of.
 */
import type { Geometry } from 'geojson';
import type { Ref } from '../model/atlas.ts';
import { collectionOf, isDrawn, kinds, type Kind } from '../model/kinds.ts';

/** As they are called where they are offered. */
export const viewFormats = [
	{ format: 'csv', label: 'CSV' },
	{ format: 'excel', label: 'CSV (Excel)' },
	{ format: 'json', label: 'JSON' },
	{ format: 'geojson', label: 'GeoJSON' },
	{ format: 'kml', label: 'KML' }
] as const;

export type ViewFormat = (typeof viewFormats)[number]['format'];

/** Those that hold places only. */
const hasPlacesOnly = (format: ViewFormat): boolean => format === 'geojson' || format === 'kml';

export type Collection = (typeof collectionOf)[Kind];

export interface CollectionIds {
	collection: Collection;
	/** In the order shown. */
	ids: string[];
}

/** What is shown, by collection, as far as the format can have it. */
export function idsByCollection(refs: readonly Ref[], format: ViewFormat): CollectionIds[] {
	return kinds.flatMap((kind) => {
		const prefix = `${kind}/`;
		const ids = refs.flatMap((ref) => (ref.startsWith(prefix) ? [ref.slice(prefix.length)] : []));
		// A mechanism has no place, and few events have one: they have no file of places.
		if (!ids.length || (hasPlacesOnly(format) && !isDrawn(kind))) return [];
		return [{ collection: collectionOf[kind], ids }];
	});
}

/** A file of `/data/`, read: the columns and rows of a CSV, or the members of a JSON. */
export interface CsvPart extends CollectionIds {
	fields: string[];
	data: Record<string, string>[];
}

export interface CsvTable {
	fields: string[];
	data: string[][];
}

/** Every column that any of the parts has, in the order of the parts. */
export function csvOfView(parts: readonly CsvPart[]): CsvTable {
	const several = parts.length > 1;
	const columns = [...new Set(parts.flatMap((part) => part.fields))];
	const data = parts.flatMap(({ collection, ids, data }) =>
		picked(data, ids).map((row) => {
			const cells = columns.map((column) => row[column] ?? '');
			return several ? [collection, ...cells] : cells;
		})
	);
	return { fields: several ? ['collection', ...columns] : columns, data };
}

interface Head {
	version: string;
	asOf: string;
}

export interface JsonPart extends CollectionIds {
	file: Head & { records: { id: string }[] };
}

/** @param day `YYYY-MM-DD` */
export function jsonOfView(parts: readonly JsonPart[], day: string): object {
	const several = parts.length > 1;
	const records = parts.flatMap(({ collection, ids, file }) =>
		picked(file.records, ids).map((r) => (several ? { collection, ...r } : r))
	);
	return { ...headOf(parts), day, records };
}

export interface GeoJsonPart extends CollectionIds {
	file: Head & {
		boundaries?: string;
		features: ViewFeature[];
	};
}

export interface ViewFeature {
	type: 'Feature';
	id: string;
	geometry: Geometry;
	properties: Record<string, unknown>;
}

export interface ViewGeoJson extends Partial<Head> {
	type: 'FeatureCollection';
	/** `YYYY-MM-DD` */
	day: string;
	/** What the borders are. */
	boundaries?: string;
	features: ViewFeature[];
}

/** @param day `YYYY-MM-DD` */
export function geoJsonOfView(parts: readonly GeoJsonPart[], day: string): ViewGeoJson {
	const several = parts.length > 1;
	const features = parts.flatMap(({ collection, ids, file }) =>
		picked(file.features, ids).map((f) => ({
			...f,
			// Ids are unique within a collection only.
			id: several ? `${collection}/${f.id}` : f.id,
			properties: several ? { collection, ...f.properties } : f.properties
		}))
	);
	const boundaries = parts.find((part) => part.file.boundaries)?.file.boundaries;
	return {
		type: 'FeatureCollection',
		...headOf(parts),
		day,
		...(boundaries && { boundaries }),
		features
	};
}

const headOf = (parts: readonly { file: Head }[]): Partial<Head> => {
	const file = parts[0]?.file;
	return file ? { version: file.version, asOf: file.asOf } : {};
};

/** Those with the wanted ids, in their order. */
function picked<T extends { id?: string }>(all: readonly T[], ids: readonly string[]): T[] {
	const byId = new Map(all.map((one) => [one.id, one]));
	return ids.flatMap((id) => byId.get(id) ?? []);
}
