/** Values as the cells of a spreadsheet and back. An empty cell is a value that is not there. */
import type { SheetColumn } from './columns.ts';

/** What a spreadsheet would run, or what was guarded already. */
const risky = /^'*[=+\-@\t\r]/;
const guarded = /^'+[=+\-@\t\r]/;

export function cellOf(value: unknown): string {
	if (value === undefined) return '';
	if (Array.isArray(value)) return value.join('; ');
	const text = String(value);
	return typeof value === 'string' && risky.test(text) ? `'${text}` : text;
}

export type CellResult = { value: string | number | boolean | string[] } | { problem: string };

const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** @param cell not empty */
export function readCell(cell: string, type: SheetColumn['type']): CellResult {
	switch (type) {
		case 'text':
			return { value: guarded.test(cell) ? cell.slice(1) : cell };
		case 'words':
			return { value: cell.split(/[;；]/).flatMap((word) => word.trim() || []) };
		case 'boolean':
			// Spreadsheets write them in capitals.
			return /^(true|false)$/i.test(cell)
				? { value: cell.toLowerCase() === 'true' }
				: { problem: `"${cell}" is neither true nor false` };
		case 'integer':
		case 'number':
			return number.test(cell)
				? { value: Number(cell) }
				: { problem: `"${cell}" is not a number (write 1234.5, without commas or units)` };
	}
}
