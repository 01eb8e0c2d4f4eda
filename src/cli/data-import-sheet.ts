/** `npm run data:import-sheet -- <collection> [file.csv] [--yes]`: takes a sheet back into `data/`, all of it or, with a problem, nothing. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblem } from '../lib/model/checks/index.ts';
import { readData, readGround } from '../lib/server/read/read-data.ts';
import { decode, EncodingFault } from '../lib/device/decode.ts';
import { largeChange, takeBack } from '../lib/server/sheets/take-back.ts';
import { command, Failure } from './lib/failure.mjs';
import { sheetArgs } from './lib/sheet-args.ts';

await command(async () => {
	const { name, file, isSure } = sheetArgs(process.argv.slice(2));
	if (!existsSync(file)) throw new Failure(`There is no ${file}.`);
	const { raw, edition, problems: unreadable } = readData();
	if (unreadable.length) throw new Failure(unreadable.map(describeProblem).join('\n'));
	const path = join('data', `${name}.yaml`);
	const text = readFileSync(path, 'utf8');
	const sheet = decodeFile(file);
	if (sheet.encoding !== 'utf-8')
		console.warn(
			`${file} is in ${sheet.encoding.toUpperCase()} and was read as that: look at the letters.`
		);
	const taken = takeBack(name, sheet.text, text, {
		raw,
		edition,
		ground: readGround()
	});
	if ('problems' in taken)
		throw new Failure(
			`${taken.problems.join('\n')}\n${taken.problems.length} problems in ${file}: nothing was written.`
		);
	const { length } = raw[name] as unknown[];
	const large = largeChange(taken.diff, length);
	if (large && !isSure)
		throw new Failure(
			`${file} changes or removes ${large} of ${length} records of ${path}, more than a tenth: nothing was written. If that is meant, add --yes.`
		);
	if (taken.text !== text) writeFileSync(path, taken.text);
	const { added, removed, changed } = taken.diff;
	console.log(
		`${path}: ${added.length} added, ${removed.length} removed, ${changed.length} changed.`
	);
});

function decodeFile(file: string) {
	try {
		return decode(readFileSync(file));
	} catch (error) {
		if (error instanceof EncodingFault) throw new Failure(`${file}: ${error.message}`);
		throw error;
	}
}
