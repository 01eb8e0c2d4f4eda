/**
 * `npm test`: what a contributor runs; with `ci` what must pass before a change lands, with `all` everything, or the suites named. The last
 * line says how many tests passed and failed.
 */
import { command, Failure } from './lib/failure.mjs';
import { installMissing } from './lib/install.mjs';
import { script } from './lib/run.mjs';
import { selectSuites, stages } from './lib/suites.mjs';
import { formatFailing, formatTable, formatTotal, sum, tallyCheck } from './lib/tally.mjs';

const nothing = { passed: 0, failed: 0, skipped: 0 };

/** Writes what the suites read but no one keeps under version control. A failure counts, success does not. */
async function prepare() {
	const codes = [(await script('geo:build')).code, (await script('data:build')).code];
	return codes.every((code) => code === 0) ? nothing : tallyCheck(1);
}

/** @type {import('./lib/tally.mjs').Row[]} */
const rows = [];

/**
 * Runs one part and books its result; an error in it is one failure.
 * @param {string} name
 * @param {() => Promise<import('./lib/tally.mjs').Tally>} part
 * @param {boolean} [isSilent] says itself what it is when it has ended
 */
async function book(name, part, isSilent = false) {
	if (!isSilent) console.log(`\n── ${name}`);
	const start = performance.now();
	const tally = await part().catch((error) => {
		console.error(error instanceof Failure ? error.message : error);
		return tallyCheck(1);
	});
	rows.push({ name, ...tally, seconds: (performance.now() - start) / 1000 });
	return tally.failed === 0;
}

/** @typedef {import('./lib/suites.mjs').Suite} Suite */

const names = process.argv.slice(2);
/** A suite that is named is run whole. */
const isWhole = names.length > 0;
let isBuilt = false;

/**
 * @param {Suite[]} parts
 * @param {boolean} isQuiet
 */
async function inTurn(parts, isQuiet) {
	for (const { name, run: part } of parts) {
		const passed = await book(name, () => part({ isBuilt, isQuiet, isWhole }), isQuiet);
		if (name === 'build') isBuilt = passed;
	}
}

await command(async () => {
	const selected = selectSuites(names);
	const installed = await book('install', async () => {
		await installMissing();
		return nothing;
	});
	if (installed) {
		await book('prepare', prepare);
		for (const [main, beside] of stages(selected))
			await Promise.all([inTurn(main, false), inTurn(beside, true)]);
	}
	const total = sum(rows);
	// What failed may stand thousands of lines above.
	const failing = formatFailing(rows);
	console.log([`\n${formatTable(rows)}`, failing, formatTotal(total)].filter(Boolean).join('\n\n'));
	process.exitCode = total.failed === 0 ? 0 : 1;
});
