/**
 * `npm run data:links`: signs that an address is not what it seems. With `-- --ask` it also asks each address whether it answers,
 * and writes the day into `data/seen.json`, which the data page shows.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { checkAll, describeProblem, linkSigns } from '../lib/model/checks/index.ts';
import { readData, readGround } from '../lib/server/read/read-data.ts';
import { readSeen, writeSeen } from '../lib/server/read/seen.ts';
import { linkRound } from './lib/link-round.ts';

/** Milliseconds between two questions to one host. */
const PAUSE = 2_000;

const { raw, edition } = readData();
const { records, problems } = checkAll(raw, edition, readGround());
const ofSources = problems.filter(({ file }) => file === 'sources.yaml');
for (const problem of [...ofSources, ...linkSigns(records)]) console.warn(describeProblem(problem));
const asked = records.sources.flatMap(({ id, url }) => (url ? [{ id, url }] : []));
console.log(`${asked.length} addresses, ${linkSigns(records).length} with a sign to look at.`);

if (process.argv.includes('--ask')) {
	const { answered, silent } = await linkRound(asked, { fetch, pause: () => wait(PAUSE) });
	for (const [id, why] of silent) console.warn(`sources.yaml: ${id}: Its address ${why}.`);
	const today = new Date().toISOString().slice(0, 10);
	const known = new Set(asked.map(({ id }) => id));
	const before = Object.entries(readSeen()).filter(([id]) => known.has(id));
	if (answered.length)
		writeSeen({
			...Object.fromEntries(before),
			...Object.fromEntries(answered.map((id) => [id, today]))
		});
	console.log(`${answered.length} of ${asked.length} answered.`);
}
