/** The rows of a sheet, put together into records. */
import type { Spreadsheet } from './columns.ts';

export interface RecordRows {
	id: string;
	/** Row of the spreadsheet in which it begins; the header is row 1. */
	row: number;
	rows: string[][];
}

/** Rows below one another with the same id are one record; a row after the first has only entries of lists. */
export function groupRows({ columns }: Spreadsheet, header: string[], body: string[][]) {
	const groups: RecordRows[] = [];
	const problems: string[] = [];
	const id = header.indexOf('id');
	const own = columns.filter((c) => !c.list && c.name !== 'id').map((c) => c.name);
	const isOwn = (cells: string[]) => own.some((column) => cells[header.indexOf(column)]?.trim());
	const apart = rowsApart(body, id, isOwn);
	if (apart.length) return { groups, problems: apart };
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

/** Records whose rows no longer stand together: nothing else that is said of such a sheet is the reason. */
function rowsApart(body: string[][], id: number, isOwn: (cells: string[]) => boolean): string[] {
	const rows = new Map<string, number[]>();
	body.forEach((cells, i) => {
		const name = (cells[id] ?? '').trim();
		if (name) rows.set(name, [...(rows.get(name) ?? []), i]);
	});
	return [...rows].flatMap(([name, own]) => {
		const [first = 0] = own;
		const areTogether = own.every((row, i) => row === first + i);
		// Two whole records of one id are another fault.
		if (areTogether || own.filter((row) => isOwn(body[row] ?? [])).length > 1) return [];
		const where = own.map((row) => row + 2).join(', ');
		return [
			`rows ${where}: belong to "${name}", but do not stand together. Was the sheet sorted? Bring the rows of each record together in their order, or export the sheet again.`
		];
	});
}
