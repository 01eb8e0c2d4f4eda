/** `npm run data:export-sheet -- <collection> [file.csv]`: a collection as a sheet that `data:import-sheet` takes back. */
import { writeFileSync } from 'node:fs';
import { checkShape } from '../lib/model/checks/shape.ts';
import { describeProblem } from '../lib/model/checks/index.ts';
import { readData } from '../lib/server/read/read-data.ts';
import { toSheet } from '../lib/server/sheets/export.ts';
import { command, Failure } from './lib/failure.mjs';
import { sheetArgs } from './lib/sheet-args.ts';

await command(async () => {
	const { name, file } = sheetArgs(process.argv.slice(2));
	const { raw, problems: unreadable } = readData();
	const { records, problems } = checkShape(raw);
	// A record that is not understood would be missing from the sheet, and from the data when it comes back.
	const all = [...unreadable, ...problems].filter((p) => p.file === `${name}.yaml`);
	if (all.length) throw new Failure(`${all.map(describeProblem).join('\n')}\nNothing was written.`);
	writeFileSync(file, toSheet(name, records[name]));
	console.log(`${records[name].length} records of ${name} are in ${file}.`);
});
