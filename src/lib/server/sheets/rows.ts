/** The rows of a sheet, put together into records. */
import type { Sheet } from './columns.ts';

export interface Group {
	id: string;
	/** Row of the spreadsheet in which it begins; the header is row 1. */
	row: number;
	rows: string[][];
}

/** Rows below one another with the same id are one record; a row after the first has only entries of lists. */
export function groupRows({ columns }: Sheet, header: string[], body: string[][]) {
	const groups: Group[] = [];
	const problems: string[] = [];
	const id = header.indexOf('id');
	const own = columns.filter((c) => !c.list && c.name !== 'id').map((c) => c.name);
	body.forEach((cells, i) => {
		const row = i + 2;
		if (cells.every((cell) => cell.trim() === '')) return;
		const name = (cells[id] ?? '').trim();
		const last = groups.at(-1);
		if (!name) problems.push(`row ${row}: has no id.`);
		else if (last?.id !== name || last.row + last.rows.length !== row)
			groups.push({ id: name, row, rows: [cells] });
		else {
			last.rows.push(cells);
			const twice = own.find((column) => cells[header.indexOf(column)]?.trim());
			if (twice)
				problems.push(
					`row ${row}: has the id of row ${last.row}, so it may only add entries to its lists, but it fills "${twice}".`
				);
		}
	});
	return { groups, problems };
}
