/** The columns of a table as a Frictionless Table Schema (https://datapackage.org/standard/table-schema/). */
import type { CollectionName } from '../../model/schema.ts';
import { published } from './collections.ts';
import type { DataColumn, DataTable } from './table.ts';

export function tableSchema({ name, columns }: DataTable, of: CollectionName) {
	const keys = foreignKeys(name, columns, of);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields: columns.map(field),
		...(columns.some((c) => c.name === 'id') ? { primaryKey: ['id'] } : {}),
		...(keys.length ? { foreignKeys: keys } : {})
	};
}

function field({ name, type, required, description, words }: DataColumn) {
	const constraints = {
		...(required ? { required } : {}),
		...(words ? { enum: words } : {})
	};
	const joined = type === 'list' ? 'A list, joined by "; ".' : undefined;
	const text = [description, joined].filter(Boolean).join(' ');
	return {
		name,
		type: type === 'list' ? 'string' : type,
		...(text ? { description: text } : {}),
		...(Object.keys(constraints).length ? { constraints } : {})
	};
}

const key = (field: string, resource: string, referred = 'id') => ({
	fields: [field],
	reference: { resource, fields: [referred] }
});

/** Columns that name a record of another table. */
function foreignKeys(name: string, columns: DataColumn[], of: CollectionName) {
	const one = published.find((c) => c.name === of)?.one ?? '';
	const has = (column: string) => columns.some((c) => c.name === column);
	return [
		...(name === of ? [] : [key(one, of)]),
		...(has('programme') ? [key('programme', 'programmes')] : []),
		...(has('batch') ? [key('batch', 'batches', 'number')] : []),
		...(has('unit') ? [key('unit', 'units')] : []),
		...(has('country') ? [key('country', 'countries')] : [])
	];
}
