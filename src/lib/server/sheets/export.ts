/**
 * A collection as CSV for a spreadsheet, losing nothing. A record takes one row, or as many as its longest list has entries:
 * each row has one entry of each list, and rows after the first repeat only the id.
 */
import Papa from 'papaparse';
import type { CollectionName } from '../../model/schema.ts';
import { cellOf } from './cells.ts';
import { sheetOf, type SheetColumn } from './columns.ts';

export function toSheet(name: CollectionName, records: readonly { id: string }[]): string {
	const { columns } = sheetOf(name);
	const lists = [...new Set(columns.flatMap((c) => c.list ?? []))];
	const data = records.flatMap((record) => {
		const rows = Math.max(1, ...lists.map((list) => entriesOf(record, list).length));
		return Array.from({ length: rows }, (_, i) =>
			columns.map((column) => cellOf(valueOf(record, column, i)))
		);
	});
	const fields = columns.map((c) => c.name);
	// The byte order mark tells Excel that it is UTF-8.
	return `\ufeff${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}

function valueOf(record: { id: string }, column: SheetColumn, row: number): unknown {
	const { list, path, mayStandAlone } = column;
	if (list) return at(entriesOf(record, list)[row], path);
	if (row > 0 && path.join() !== 'id') return undefined;
	const whole = mayStandAlone ? at(record, path.slice(0, -1)) : undefined;
	return typeof whole === 'string' ? whole : at(record, path);
}

const entriesOf = (record: object, list: string): unknown[] =>
	(record as Record<string, unknown[] | undefined>)[list] ?? [];

const at = (value: unknown, path: readonly string[]): unknown =>
	path.reduce<unknown>((v, key) => (v as Record<string, unknown> | undefined)?.[key], value);
