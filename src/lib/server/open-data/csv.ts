/**
 * CSV that spreadsheets open as it is: UTF-8 with a byte order mark (without it Excel reads Chinese as Latin letters), CRLF
 * (RFC 4180), and texts that look like a formula kept from running (https://owasp.org/www-community/attacks/CSV_Injection).
 */
import Papa from 'papaparse';
import type { Table } from './table.ts';

const BOM = '\ufeff';

export const toCsv = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string =>
	BOM +
	Papa.unparse(
		{ fields: columns.map((c) => c.name), data: rows },
		{ newline: '\r\n', escapeFormulae: true }
	) +
	'\r\n';
