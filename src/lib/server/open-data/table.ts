/**
 * A flat table for records of any shape. The JSON Schema of a record gives its columns: nested objects are joined by `_`,
 * lists of words by `; `, and a list of objects becomes a table of its own.
 */
import { z } from 'zod';

export type DataCell = string | number | boolean | null;

export interface DataColumn {
	/** snake_case */
	name: string;
	path: readonly string[];
	type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
	required: boolean;
	description?: string;
	/** The only values it has, if they are few. */
	words?: string[];
}

export interface DataTable {
	name: string;
	columns: DataColumn[];
	rows: DataCell[][];
}

export type Schema = z.core.JSONSchema.BaseSchema;

export const jsonSchema = (schema: z.ZodType): Schema => z.toJSONSchema(schema);

/** One row a record, then a table for each of its lists of objects. */
export function tablesOf(
	name: string,
	one: string,
	schema: Schema,
	records: object[]
): DataTable[] {
	const columns = columnsOf(schema);
	const main = { name, columns, rows: records.map((r) => columns.map((c) => cell(r, c.path))) };
	return [main, ...listsOf(schema).map(([list, item]) => listTable(one, list, item, records))];
}

/**
 * One row for each entry of a list, beside what its record says; the record's other lists are left to JSON.
 * @param one prefix of the columns that the record gives; its id is the column `one` itself
 */
export function flatTable(
	{ name, one, rows: list }: { name: string; one: string; rows: string },
	schema: Schema,
	records: object[]
): DataTable {
	const item = listsOf(schema).find(([key]) => key === list)?.[1];
	if (!item) throw new Error(`${name} has no list ${list}.`);
	const own = columnsOf(schema);
	const columns = columnsOf(item);
	const named = own.map((c) => ({ ...c, name: c.name === 'id' ? one : `${one}_${c.name}` }));
	const rows = records.flatMap((record) => {
		const shared = own.map((c) => cell(record, c.path));
		return entriesOf(record, list).map((e) => [...shared, ...columns.map((c) => cell(e, c.path))]);
	});
	return { name, columns: [...named, ...columns], rows };
}

function listTable(one: string, list: string, item: Schema, records: object[]): DataTable {
	const columns = columnsOf(item);
	const owner: DataColumn = { name: one, path: [], type: 'string', required: true };
	const rows = records.flatMap((record) =>
		entriesOf(record, list).map((e) => [
			cell(record, ['id']),
			...columns.map((c) => cell(e, c.path))
		])
	);
	return { name: snake(`${one}_${list}`), columns: [owner, ...columns], rows };
}

const entriesOf = (record: object, list: string): object[] =>
	(at(record, [list]) ?? []) as object[];

function columnsOf(schema: Schema, path: string[] = [], mandatory = true): DataColumn[] {
	return properties(schema).flatMap(([key, property]): DataColumn[] => {
		const here = [...path, key];
		const required = mandatory && (schema.required ?? []).includes(key);
		const value = withoutNull(property);
		if (value.type === 'object') return columnsOf(value, here, required);
		if (isObjectList(value)) return [];
		const column: DataColumn = { name: nameOf(here), path: here, type: typeOf(value), required };
		if (value !== property) column.required = false;
		if (property.description) column.description = property.description;
		if (value.enum) column.words = value.enum.map(String);
		return [column];
	});
}

const listsOf = (schema: Schema): [string, Schema][] =>
	properties(schema).flatMap(([key, value]) =>
		isObjectList(value) ? [[key, value.items as Schema] satisfies [string, Schema]] : []
	);

const properties = (schema: Schema) =>
	Object.entries(schema.properties ?? {}) as [string, Schema][];

const isObjectList = (s: Schema): boolean =>
	s.type === 'array' && (s.items as Schema).type === 'object';

/** What a nullable value is when it is not null; otherwise the first of its alternatives. */
function withoutNull(s: Schema): Schema {
	const first = s.anyOf?.[0] as Schema | undefined;
	return first ?? s;
}

function typeOf(s: Schema): DataColumn['type'] {
	if (s.type === 'array') return 'list';
	if (s.format === 'date') return 'date';
	if (s.type === 'integer' || s.type === 'number' || s.type === 'boolean') return s.type;
	return 'string';
}

const snake = (s: string): string => s.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

/** Map tools look for coordinates under `lon` and `lat`, however deep they lie in the record. */
function nameOf(path: string[]): string {
	const last = path.at(-1) ?? '';
	return last === 'lon' || last === 'lat' ? last : snake(path.join('_'));
}

const at = (value: unknown, path: readonly string[]): unknown =>
	path.reduce<unknown>((v, key) => (v as Record<string, unknown> | undefined)?.[key], value);

function cell(record: object, path: readonly string[]): DataCell {
	const value = at(record, path);
	return Array.isArray(value) ? value.join('; ') : ((value ?? null) as DataCell);
}
