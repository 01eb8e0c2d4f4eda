import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { engineTools, ensureTool } from './debian.mjs';
import { Failure } from './failure.mjs';
import { root } from './root.mjs';
import { script } from './run.mjs';
import { tallyCheck, tallyPlaywright, tallyVitest } from './tally.mjs';

/**
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {object} Suite
 * @property {string} name
 * @property {string[]} [needs] suites to run before, asked for or not
 * @property {'ci' | 'all'} [from] runs only when asked for by name, with this word, or with more: it takes long or needs other programs
 * @property {string} [beside] leaves room for that suite, so that it goes on beside it; its output comes when it has ended
 * @property {(how: How) => Promise<Tally>} run
 *
 * @typedef {object} How
 * @property {boolean} isBuilt the site was built before, in the same run
 * @property {boolean} isQuiet another suite is run beside it
 * @property {boolean} isWhole with the journeys that `npm test` leaves to CI (tests/e2e/ci.ts)
 */

/**
 * Runs a script of package.json; a quiet one says what it said when it has ended.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @param {import('./run.mjs').RunOptions} options
 */
async function told(name, command, args, options) {
	const ended = await script(command, args, options);
	if (options.quiet) console.log(`\n── ${name}\n${ended.output.trimEnd()}`);
	return ended;
}

/**
 * One that only says whether all is well, and reads no file which the suite beside it changes: what a build writes into the sources,
 * it was given by the preparations, and leaves as it is.
 * @param {string} name
 * @param {string} command a script of package.json
 * @param {string} beside
 * @returns {Suite}
 */
const check = (name, command, beside) => ({
	name,
	beside,
	run: async ({ isQuiet }) => tallyCheck((await told(name, command, [], { quiet: isQuiet })).code)
});

/**
 * Runs a test runner that writes a JSON report to the given path.
 * @template Report
 * @param {string} name
 * @param {(reportPath: string) => Promise<{ code: number }>} runner
 * @param {(report: Report | undefined, code: number) => Tally} tally
 */
async function reported(name, runner, tally) {
	const path = join(root, '.cache', `tests-${name}.json`);
	mkdirSync(join(root, '.cache'), { recursive: true });
	// A runner that crashes must not be judged by the report of the run before.
	rmSync(path, { force: true });
	const { code } = await runner(path);
	return tally(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined, code);
}

/**
 * @param {'unit' | 'browser' | 'hosts' | 'commands' | 'engines'} project
 * @param {import('./run.mjs').RunOptions} [options]
 */
const vitest = (project, options = {}) =>
	reported(
		project,
		(path) => {
			const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
			return told(project, `test:${project}`, reporters, options);
		},
		tallyVitest
	);

/**
 * The service worker of the unit suite is the one that ships, where the site was just built; otherwise its source.
 * @param {boolean} isBuilt
 * @returns {Record<string, string>}
 */
export const workerOf = (isBuilt) => (isBuilt ? { SERVICE_WORKER_BUILD: 'build' } : {});

/** @type {Promise<string> | undefined} */
let found;
/** Suites beside each other do not both install it. */
const chromium = () => (found ??= ensureChromium());

/**
 * @param {string} name
 * @param {string[]} args files and options
 * @param {Record<string, string>} [env]
 */
const playwright = async (name, args, env = {}) => {
	await chromium();
	return reported(
		name,
		(path) => script('test:e2e', args, { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: path } }),
		tallyPlaywright
	);
};

/** @type {Suite[]} All suites, the quick ones first. */
export const suites = [
	check('format', 'format:check', 'build'),
	check('lint', 'lint', 'build'),
	check('data', 'data:check', 'build'),
	check('types', 'check', 'build'),
	{
		name: 'build',
		run: async () => {
			await build();
			return tallyCheck(0);
		}
	},
	{ name: 'hosts', from: 'all', needs: ['build'], run: () => vitest('hosts') },
	{ name: 'unit', run: ({ isBuilt }) => vitest('unit', { env: workerOf(isBuilt) }) },
	{
		name: 'browser',
		beside: 'e2e',
		run: async ({ isQuiet }) => {
			await chromium();
			return vitest('browser', { quiet: isQuiet });
		}
	},
	{
		name: 'e2e',
		needs: ['build'],
		run: ({ isWhole }) => playwright('e2e', isWhole ? [] : ['--grep-invert', '@ci'])
	},
	{
		name: 'faults',
		from: 'all',
		needs: ['build'],
		run: () => playwright('faults', ['each-asset'], { EVERY_FAULT: '1' })
	},
	{
		name: 'commands',
		from: 'all',
		needs: ['build'],
		run: async () => {
			await chromium();
			return vitest('commands');
		}
	},
	{
		name: 'engines',
		from: 'ci',
		needs: ['build'],
		run: async () => {
			await chromium();
			// Before the tests, whose limits of time are not made for it.
			for (const [program, pack] of Object.values(engineTools)) await ensureTool(program, pack);
			return vitest('engines');
		}
	}
];

/**
 * What goes on at the same time: a suite, and those that go on beside it, one after the other. One whose neighbour is not run goes alone.
 * @param {Suite[]} selected
 * @returns {[Suite[], Suite[]][]}
 */
export function stages(selected) {
	const isBeside = (/** @type {Suite} */ one, /** @type {Suite} */ other) =>
		one.beside === other.name;
	const main = selected.filter((suite) => !selected.some((other) => isBeside(suite, other)));
	return main.map((suite) => [[suite], selected.filter((other) => isBeside(other, suite))]);
}

/**
 * The suites with these names and those they need, in the order of the table. Without a name those that everybody runs, with `ci` those of
 * CI too, with `all` every one.
 * @param {string[]} names
 */
export function selectSuites(names) {
	if (names.includes('all')) return suites;
	if (names.includes('ci')) return suites.filter(({ from }) => from !== 'all');
	if (!names.length) return suites.filter(({ from }) => !from);
	const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
	if (unknown.length)
		throw new Failure(
			`There is no suite ${unknown.join(', ')}; there are ${suites.map((suite) => suite.name).join(', ')}.`
		);
	const wanted = new Set(names);
	for (const { name, needs = [] } of suites)
		if (wanted.has(name)) needs.forEach((need) => wanted.add(need));
	return suites.filter(({ name }) => wanted.has(name));
}
