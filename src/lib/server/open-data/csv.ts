/**
 * CSV as programs read it: UTF-8, CRLF (RFC 4180), and texts that look like a formula kept from running in a spreadsheet
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
import Papa from 'papaparse';
import type { DataCell, DataColumn } from './table.ts';

interface Rows {
	columns: readonly (Pick<DataColumn, 'name'> & Partial<DataColumn>)[];
	rows: DataCell[][];
}

export const toCsv = ({ columns, rows }: Rows): string =>
	Papa.unparse(
		{ fields: columns.map((c) => c.name), data: rows },
		{ newline: '\r\n', escapeFormulae: true }
	) + '\r\n';

/** The same for Excel, which without a byte order mark reads Chinese as Latin letters; to a program the mark is a part of the first name. */
export const forExcel = (csv: string): string => `\ufeff${csv}`;

/** `partners.csv` → `partners.excel.csv`. */
export const excelPath = (path: string): string => path.replace(/\.csv$/, '.excel.csv');
