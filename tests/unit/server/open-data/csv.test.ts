import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../src/lib/server/open-data/csv.ts';
import type { DataCell } from '../../../../src/lib/server/open-data/table.ts';
import { pathsOf, rowsOf, textOf } from './open-data.ts';

const lineOf = (cell: DataCell): string =>
	toCsv({
		columns: [{ name: 'c', path: ['c'], type: 'string', required: false }],
		rows: [[cell]]
	}).split('\r\n')[1] ?? '';

describe('CSV cells', () => {
	it.each(['=1+1', '+1', '-1', '@cell', '\tx', '=HYPERLINK("https://example.org")'])(
		'the text %j cannot run as a formula',
		(text) => expect(lineOf(text).replace(/^"/, '')).toMatch(/^'/)
	);

	it('a carriage return at the start cannot hide one', () => {
		const text = toCsv({
			columns: [{ name: 'c', path: ['c'], type: 'string', required: false }],
			rows: [['\r=1']]
		});
		expect(text).toContain(`"'\r=1"`);
	});

	it('a negative number stays a number', () => {
		expect(lineOf(-21.2)).toBe('-21.2');
		expect(lineOf(0)).toBe('0');
	});

	it.each(['2016-11', '../2023-10-10', '2025-01-01/2025-07-01', '2018-03?'])(
		'the date %s stays as it is',
		(edtf) => expect(lineOf(edtf)).toBe(edtf)
	);

	it('what is not known is empty', () => expect(lineOf(null)).toBe(''));
});

describe.each(pathsOf('csv'))('%s', (path) => {
	const text = textOf(path);

	it('is UTF-8 without a byte order mark, with one for Excel, and has CRLF after every line', () => {
		expect(text.startsWith('\ufeff')).toBe(false);
		expect(textOf(path.replace('.csv', '.excel.csv'))).toBe(`\ufeff${text}`);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	it('has snake_case columns, one name each, and as many cells in every row', () => {
		const rows = rowsOf(path.replace('.csv', ''));
		const header = text.slice(0, text.indexOf('\r\n')).split(',');
		expect(new Set(header).size).toBe(header.length);
		for (const name of header) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
		for (const row of rows) expect(Object.keys(row)).toHaveLength(header.length);
	});

	it('has no cell that a spreadsheet would run', () => {
		for (const row of rowsOf(path.replace('.csv', '')))
			for (const cell of Object.values(row))
				// A negative number is no formula.
				if (!/^-\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
	});
});

it('southern and western places keep their signs', () => {
	const jakarta = rowsOf('events').find((e) => e['id'] === 'maritime-road-proposed');
	expect(jakarta).toMatchObject({ lon: '106.85', lat: '-6.21' });
});
