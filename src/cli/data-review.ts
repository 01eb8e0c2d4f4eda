/** `npm run data:review`: what an editor should look at, as a table. */
import { checkAll } from '../lib/model/checks/index.ts';
import { openQuestions, questionKinds, type QuestionKind } from '../lib/model/open-questions.ts';
import { readData, readGround } from '../lib/server/read/read-data.ts';
import { readDay } from '../lib/time/day.ts';

const titles: Record<QuestionKind, string> = {
	unconfirmed: 'Dates that no page states',
	bracket: 'Dates between two days',
	preliminary: 'First estimates whose final figure is due',
	planned: 'Announced, not known to have opened',
	applicant: 'Applicants',
	old: 'Running, with nothing newer than a year'
};

const { raw, edition } = readData();
const { records } = checkAll(raw, edition, readGround());
const asOf = readDay(edition.asOf)?.day ?? 0;
const questions = openQuestions(records, asOf);
for (const kind of questionKinds) {
	const rows = questions.filter((q) => q.kind === kind);
	if (!rows.length) continue;
	console.log(`\n${titles[kind]}: ${rows.length}`);
	const width = Math.max(...rows.map((q) => nameOf(q).length));
	for (const q of rows)
		console.log(
			`  ${nameOf(q).padEnd(width)}  ${q.date.padEnd(22)}  ${q.searched ? `looked for on ${q.searched.date}` : ''}`.trimEnd()
		);
}
console.log(`\n${questions.length} to look at, as of ${edition.asOf}.`);

function nameOf({ ref, country }: (typeof questions)[number]): string {
	return country ? `${ref} ${country}` : ref;
}
