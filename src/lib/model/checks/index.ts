import type { Edition, Records } from '../schema.ts';
import { compile } from '../compile.ts';
import { checkCounts } from './counts.ts';
import { checks } from './meaning.ts';
import { checkPlaces, type Boundaries } from './places.ts';
import type { DataProblem } from './problem.ts';
import { checkShape, type RawRecords } from './shape.ts';

export { describeProblem, type DataProblem } from './problem.ts';
export { linkSigns } from './link-signs.ts';
export type { Boundaries as Ground } from './places.ts';

/** All problems of all records, and the records as far as their shape allows. */
export function checkAll(
	raw: RawRecords,
	edition: Edition,
	ground: Boundaries
): { records: Records; problems: DataProblem[] } {
	const { records, problems } = checkShape(raw);
	for (const check of Object.values(checks)) problems.push(...check(records));
	problems.push(...checkPlaces(records, ground));
	// Counting needs an atlas, and an atlas needs records that say when they begin.
	if (problems.length === 0) problems.push(...checkCounts(records, compile(records, edition)));
	return { records, problems };
}
