/** The text of a data file with the records of a sheet, or everything that is wrong with the sheet. */
import { checkAll, describeProblem, type Ground } from '../../model/checks/index.ts';
import type { RawRecords } from '../../model/checks/shape.ts';
import { diffRecords, type CollectionDiff } from '../../model/diff.ts';
import type { CollectionName, Edition } from '../../model/schema.ts';
import { fromSheet } from './import.ts';
import { withRecords } from './yaml-file.ts';

interface Data {
	raw: RawRecords;
	edition: Edition;
	ground: Ground;
}

export type TakenBack = { problems: string[] } | { text: string; diff: CollectionDiff };

/** @param text of the present file */
export function takeBack(
	name: CollectionName,
	csv: string,
	text: string,
	{ raw, edition, ground }: Data
): TakenBack {
	const { records, rows, problems } = fromSheet(name, csv);
	if (problems.length) return { problems };
	const checked = checkAll({ ...raw, [name]: records }, edition, ground);
	if (checked.problems.length)
		return {
			problems: checked.problems.map((p) => {
				const row = p.file === `${name}.yaml` ? rows.get(p.id) : undefined;
				return row === undefined ? describeProblem(p) : `row ${row} (${p.id}): ${p.sentence}`;
			})
		};
	const before = raw[name] as { id: string }[];
	const after = inOrder(before, records);
	return { text: withRecords(text, before, after), diff: diffRecords(before, after) };
}

type Identified = { id: string };

/** In the order of the sheet, unless it was sorted: then what was there stays where it was, and what is new comes last. */
function inOrder(before: readonly Identified[], records: readonly Identified[]): Identified[] {
	const positions = new Map(before.map(({ id }, i) => [id, i]));
	const positionOf = ({ id }: Identified) => positions.get(id) ?? Infinity;
	const kept = records.map(positionOf).filter((position) => position < Infinity);
	const wasSorted = kept.some((position, i) => position < (kept[i - 1] ?? -1));
	return wasSorted
		? records.toSorted((a, b) =>
				positionOf(a) === positionOf(b) ? 0 : positionOf(a) - positionOf(b)
			)
		: [...records];
}

/** Share of a collection above which a change looks like an accident. */
const LARGE = 0.1;

/** How many of a collection's records a sheet changes or takes out, where that is more than a tenth. */
export function largeChange({ changed, removed }: CollectionDiff, of: number): number | undefined {
	const count = changed.length + removed.length;
	return of > 0 && count > Math.max(1, of * LARGE) ? count : undefined;
}
