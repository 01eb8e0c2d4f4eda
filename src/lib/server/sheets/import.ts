/** A spreadsheet as records, or everything that is wrong with it, by row and column. */
import Papa from 'papaparse';
import type { z } from 'zod';
import { issuesOf, sentence } from '../../model/checks/shape.ts';
import { collections, type CollectionName } from '../../model/schema.ts';
import { readCell } from './cells.ts';
import { sheetOf, type Spreadsheet, type SheetColumn } from './columns.ts';
import { groupRows, type RecordRows } from './rows.ts';

export interface SheetRecords {
	records: { id: string }[];
	/** Row in which a record begins, as the spreadsheet counts it, by id. */
	rows: Map<string, number>;
	/** Sentences. */
	problems: string[];
}

type Value = Record<string, unknown>;
interface Made {
	value: Value;
	/** Rows of the entries of each list. */
	entryRows: Map<string, number[]>;
	/** Places of cells that could not be read: the schema has nothing to add to that. */
	unread: Set<string>;
}

/** @param csv with commas, semicolons or tabs, as the spreadsheet saved it */
export function fromSheet(name: CollectionName, csv: string): SheetRecords {
	const sheet = sheetOf(name);
	const { data } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: false });
	const [header = [], ...body] = data;
	const problems = headerProblems(sheet, header);
	const rows = new Map<string, number>();
	if (problems.length) return { records: [], rows, problems };

	const { groups, problems: rowProblems } = groupRows(sheet, header, body);
	problems.push(...rowProblems);
	const records = groups.flatMap((group) => {
		const made = make(sheet, header, group, problems);
		const parsed = collections[name].safeParse(made.value);
		if (!rows.has(group.id)) rows.set(group.id, group.row);
		if (parsed.success) return [parsed.data as { id: string }];
		for (const issue of issuesOf(parsed.error)) {
			const where = whereIs(issue, sheet, header, group, made);
			if (!made.unread.has(where)) problems.push(`${where}: ${sentence(issue, made.value)}.`);
		}
		return [];
	});
	return { records, rows, problems };
}

/** A column that is missing would take its values out of every record, so it is a problem like one that nobody knows. */
function headerProblems({ columns }: Spreadsheet, header: string[]): string[] {
	const names = columns.map((c) => c.name);
	return [
		...header.flatMap((name, i) => {
			const cell = `row 1, column ${letters(i)}`;
			if (!names.includes(name)) return [`${cell}: there is no column "${name}".`];
			return header.indexOf(name) < i ? [`${cell}: "${name}" is there twice.`] : [];
		}),
		...names
			.filter((name) => !header.includes(name))
			.map((name) => `row 1: the column "${name}" is missing; export the sheet again to have it.`)
	];
}

function make(sheet: Spreadsheet, header: string[], group: RecordRows, problems: string[]): Made {
	const value: Value = {};
	const entryRows = new Map<string, number[]>();
	const unread = new Set<string>();
	for (const list of sheet.required) value[list] = [];
	group.rows.forEach((cells, i) => {
		const row = group.row + i;
		const entries = new Map<string, Value>();
		for (const column of sheet.columns) {
			const cell = (cells[header.indexOf(column.name)] ?? '').trim();
			if (cell === '' || (i > 0 && !column.list)) continue;
			const read = readCell(cell, column.type);
			const where = cellAt(row, column, header);
			if ('problem' in read) {
				problems.push(`${where}: ${read.problem}.`);
				unread.add(where);
			} else set(column.list ? entryOf(entries, column.list) : value, column.path, read.value);
		}
		for (const { path, list, mayStandAlone } of sheet.columns)
			if (mayStandAlone && !list && i === 0) unwrap(value, path);
		for (const [list, entry] of entries) {
			value[list] = [...((value[list] as Value[] | undefined) ?? []), entry];
			entryRows.set(list, [...(entryRows.get(list) ?? []), row]);
		}
	});
	return { value, entryRows, unread };
}

function entryOf(entries: Map<string, Value>, list: string): Value {
	const entry = entries.get(list) ?? {};
	entries.set(list, entry);
	return entry;
}

function set(into: Value, path: readonly string[], value: unknown): void {
	const [key = '', ...rest] = path;
	if (!rest.length) into[key] = value;
	else set((into[key] ??= {}) as Value, rest, value);
}

/** A name in one language only is the same in the other, and stands for itself. */
function unwrap(value: Value, [key = '', only = '']: readonly string[]): void {
	const inside = value[key] as Value | undefined;
	if (inside && only in inside && Object.keys(inside).length === 1) value[key] = inside[only];
}

/** Row and column of what a schema complains of. */
function whereIs(
	{ path }: z.core.$ZodIssue,
	{ columns }: Spreadsheet,
	header: string[],
	group: RecordRows,
	{ entryRows }: Made
): string {
	const [list, entry, ...inside] = path.map(String);
	const row = entryRows.get(list ?? '')?.[Number(entry)];
	const column = columns.find((c) =>
		row === undefined
			? !c.list && overlaps(c.path, path)
			: c.list === list && overlaps(c.path, inside)
	);
	return cellAt(row ?? group.row, column, header);
}

const overlaps = (a: readonly string[], b: readonly PropertyKey[]): boolean =>
	a.slice(0, b.length).every((key, i) => key === String(b[i]));

const cellAt = (row: number, column: SheetColumn | undefined, header: string[]): string =>
	column
		? `row ${row}, column ${letters(header.indexOf(column.name))} (${column.name})`
		: `row ${row}`;

/** A, B … Z, AA: how a spreadsheet calls its columns. */
const letters = (index: number): string =>
	(index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
