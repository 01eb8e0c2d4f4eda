/** The columns of a collection as a person edits it in a spreadsheet, from the schema of its records. */
import { z } from 'zod';
import { collections, type CollectionName } from '../../model/schema.ts';
import type { Schema } from '../open-data/table.ts';

export interface SheetColumn {
	/** `name.zh` of the record, `points[].value` of each entry of a list. */
	name: string;
	/** The list of objects that it belongs to; absent for a column of the record itself. */
	list?: string;
	/** Inside the record, or inside an entry of the list. */
	path: readonly string[];
	type: 'text' | 'integer' | 'number' | 'boolean' | 'words';
	/** The English of a text that is the same in both languages where the Chinese is empty. */
	mayStandAlone?: boolean;
}

export interface Spreadsheet {
	columns: SheetColumn[];
	/** Lists that a record has even where they are empty. */
	required: string[];
}

export function sheetOf(name: CollectionName): Spreadsheet {
	const schema: Schema = z.toJSONSchema(collections[name]);
	const lists = propertiesOf(schema).filter(([, value]) => isObjectList(value));
	const inside = lists.flatMap(([list, value]) =>
		columnsOf(value.items as Schema, []).map((c) => ({ ...c, list, name: `${list}[].${c.name}` }))
	);
	const mandatory = schema.required ?? [];
	return {
		columns: [...columnsOf(schema, []), ...inside],
		required: lists.map(([list]) => list).filter((list) => mandatory.includes(list))
	};
}

function columnsOf(schema: Schema, path: string[]): SheetColumn[] {
	return propertiesOf(schema).flatMap(([key, value]): SheetColumn[] => {
		const here = [...path, key];
		if (value.type === 'object') return columnsOf(value, here);
		const [form] = (value.anyOf ?? []) as Schema[];
		if (form?.type === 'object') return textOrName(form, here);
		if (isObjectList(value)) return [];
		return [{ name: here.join('.'), path: here, type: typeOf(value) }];
	});
}

/** A text in both languages, or one name for both. */
const textOrName = (text: Schema, path: string[]): SheetColumn[] =>
	columnsOf(text, path).map((c) => (c.path.at(-1) === 'en' ? { ...c, mayStandAlone: true } : c));

const propertiesOf = (schema: Schema) =>
	Object.entries(schema.properties ?? {}) as [string, Schema][];

const isObjectList = (s: Schema): boolean =>
	s.type === 'array' && (s.items as Schema).type === 'object';

function typeOf(s: Schema): SheetColumn['type'] {
	if (s.type === 'array') return 'words';
	return s.type === 'integer' || s.type === 'number' || s.type === 'boolean' ? s.type : 'text';
}
