/** The table twin of a figure: the same numbers, with all that a picture has no room for. */

export interface CitedSource {
	id: string;
	/** Absent where no page states it. */
	publisher?: string;
	url?: string;
}

/** A number with its unit, as it is said. */
export interface Measured {
	text: string;
	value: number;
	unit: string;
	/** The hedge of its source. */
	qualifier?: 'more-than' | 'about';
}

/** The name of a record, with its page below the base path. */
export interface Named {
	text: string;
	path: string;
}

/** Or a text, or who says so. */
export type Cell = string | Measured | Named | CitedSource[];

export interface Column {
	/** In the head of the table, and of the CSV. */
	name: string;
	align?: 'number';
	/** Left out where the table must be short. */
	aside?: true;
}

export interface Row {
	/** Of its place on the page, where links lead to it. */
	id?: string;
	cells: Cell[];
	/** Its one cell heads the rows below. */
	head?: true;
}

export interface Table {
	columns: Column[];
	rows: Row[];
}

/** Without what is aside. */
export function shortOf({ columns, rows }: Table): Table {
	const kept = <T>(_: T, n: number): boolean => !columns[n]?.aside;
	return {
		columns: columns.filter(kept),
		rows: rows.map((row) => ({ ...row, cells: row.cells.filter(kept) }))
	};
}

export const isNamed = (cell: Cell | undefined): cell is Named =>
	typeof cell === 'object' && 'path' in cell;
const isMeasured = (cell: Cell | undefined): cell is Measured =>
	typeof cell === 'object' && 'value' in cell;

/** A cell as it is read. */
export const textOf = (cell: Cell): string =>
	typeof cell === 'string' ? cell : Array.isArray(cell) ? cell.map(citedAs).join('; ') : cell.text;

const citedAs = ({ publisher, url, id }: CitedSource): string =>
	[publisher ?? id, url].filter(Boolean).join(' ');

/**
 * The table as a spreadsheet wants it: a number stands alone, its unit and its hedge in columns after it.
 * @param names of these two columns
 */
export function spreadsheetOf(
	{ columns, rows }: Table,
	names: { unit: string; qualifier: string }
): { columns: { name: string }[]; rows: (string | number)[][] } {
	const measured = columns.map((_, n) => rows.some(({ cells }) => isMeasured(cells[n])));
	const spread = <T>(cells: readonly T[], more: (cell: T) => [string, string]): (T | string)[] =>
		cells.flatMap((cell, n) => (measured[n] ? [cell, ...more(cell)] : [cell]));
	return {
		columns: spread(
			columns.map(({ name }) => name),
			() => [names.unit, names.qualifier]
		).map((name) => ({ name })),
		rows: rows.map(({ cells }) =>
			spread<Cell>(cells, (cell) =>
				isMeasured(cell) ? [cell.unit, cell.qualifier ?? ''] : ['', '']
			).map((cell) => (isMeasured(cell as Cell) ? (cell as Measured).value : textOf(cell as Cell)))
		)
	};
}
