/** The real data, read and compiled once for each test file. */
import { checkAll, type DataProblem } from '../../../src/lib/model/checks/index.ts';
import { compile } from '../../../src/lib/model/compile.ts';
import type { Atlas } from '../../../src/lib/model/atlas.ts';
import type { Records } from '../../../src/lib/model/schema.ts';
import { readData, readGround } from '../../../src/lib/server/read-data.ts';
import { readDay, type Day } from '../../../src/lib/time/day.ts';

interface Real {
	records: Records;
	problems: DataProblem[];
	atlas: Atlas;
}

let real: Real | undefined;

export function realData(): Real {
	if (real) return real;
	const { raw, edition, problems: unread } = readData();
	const { records, problems } = checkAll(raw, edition, readGround());
	real = { records, problems: [...unread, ...problems], atlas: compile(records, edition) };
	return real;
}

export const realAtlas = (): Atlas => realData().atlas;

/** The last day that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` names. */
export function on(text: string): Day {
	const read = readDay(text);
	if (!read?.exact) throw new Error(`"${text}" is not a day.`);
	return read.day;
}
