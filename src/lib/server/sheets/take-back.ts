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
	return { text: withRecords(text, before, records), diff: diffRecords(before, records) };
}
