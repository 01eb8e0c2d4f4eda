/** `npm run data:check`: prints every problem of the data, or how many records are in order. */
import { checkAll, describeProblem } from '../lib/model/checks/index.ts';
import { checkMessages } from '../lib/i18n/check-messages.ts';
import { readData, readGround } from '../lib/server/read-data.ts';

const { raw, edition, problems: unreadable } = readData();
const { records, problems } = checkAll(raw, edition, readGround());
const all = [...unreadable, ...problems, ...checkMessages()];
for (const problem of all) console.error(describeProblem(problem));
const n = Object.values(records).reduce((sum, list) => sum + list.length, 0);
console.log(all.length ? `${all.length} problems in ${n} records.` : `${n} records, no problem.`);
process.exitCode = all.length ? 1 : 0;
