/** `npm run data:check`: prints every problem of the data, or how many records are in order; and signs of bad links, as warnings. */
import { checkAll, describeProblem, linkSigns } from '../lib/model/checks/index.ts';
import { checkMessages } from '../lib/i18n/check-messages.ts';
import { checkFigureFile } from '../lib/server/figures/check.ts';
import { readData, readGround } from '../lib/server/read/read-data.ts';
import { checkTourFiles } from '../lib/server/read/read-tours.ts';

const { raw, edition, problems: unreadable } = readData();
const { records, problems } = checkAll(raw, edition, readGround());
const { tours, problems: inTours } = checkTourFiles(records, edition, [...unreadable, ...problems]);
const { count, problems: inFigures } = checkFigureFile(records, edition, [
	...unreadable,
	...problems
]);
const all = [...unreadable, ...problems, ...inTours, ...inFigures, ...checkMessages()];
for (const problem of all) console.error(describeProblem(problem));
for (const sign of linkSigns(records)) console.warn(`warning: ${describeProblem(sign)}`);
const n = Object.values(records).reduce((sum, list) => sum + list.length, 0);
const checked = `${n} records, ${tours.length} tours and ${count} figures`;
console.log(all.length ? `${all.length} problems in ${checked}.` : `${checked}, no problem.`);
process.exitCode = all.length ? 1 : 0;
