/**
 * CSV that spreadsheets open as it is: UTF-8 with a byte order mark (without it Excel reads Chinese as Latin letters), CRLF
 * (RFC 4180), and texts that look like a formula kept from running (https://owasp.org/www-community/attacks/CSV_Injection).
 */
import Papa from 'papaparse';
import type { Cell, Column } from './table.ts';

const BOM = '\ufeff';

interface Rows {
	columns: readonly (Pick<Column, 'name'> & Partial<Column>)[];
	rows: Cell[][];
}

export const toCsv = ({ columns, rows }: Rows): string =>
	BOM +
	Papa.unparse(
		{ fields: columns.map((c) => c.name), data: rows },
		{ newline: '\r\n', escapeFormulae: true }
	) +
	'\r\n';
