/**
 * Counting tests: pure functions from what a runner left behind to how many passed and failed.
 * The rule throughout: a run that ended badly has at least one failure, whatever its report says.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, failing?: string[] }} Tally `failing`: the failed tests, each with its file and
 *   its error, if the report tells
 * @typedef {Tally & { name: string, seconds: number }} Row
 */
import { stripVTControlCharacters } from 'node:util';

/**
 * A check is one test: its exit code.
 * @param {number} code
 * @returns {Tally}
 */
export const tallyCheck = (code) => ({
	passed: code === 0 ? 1 : 0,
	failed: code === 0 ? 0 : 1,
	skipped: 0
});

/** Lines of an error: all that a page complained of stands in the middle of one. */
const LINES = 30;

/**
 * An error, without the colours of a terminal, below the test that failed.
 * @param {string} test
 * @param {string | null | undefined} message
 */
const withError = (test, message) =>
	[
		test,
		...stripVTControlCharacters(message ?? '')
			.split('\n')
			.slice(0, LINES)
	]
		.map((line) => line.trim())
		.filter(Boolean)
		.join('\n    ');

/**
 * @param {Tally} tally
 * @param {number} code exit code of the runner
 * @returns {Tally}
 */
const withExitCode = (tally, code) =>
	code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;

/**
 * @typedef {{ status: string, fullName?: string, failureMessages?: string[] | null }} VitestTest
 * @typedef {{ testResults: { status: string, name?: string, assertionResults: VitestTest[] }[] }} VitestReport
 */

/**
 * Flaky: Vitest calls a test passed that passed when repeated, but keeps the messages of its failures.
 * @param {VitestTest} test
 */
const isFailed = ({ status, failureMessages }) =>
	status === 'failed' || (status === 'passed' && Boolean(failureMessages?.length));

/**
 * @param {VitestReport | undefined} report of Vitest's JSON reporter; undefined if it left none
 * @param {number} code
 * @returns {Tally}
 */
export function tallyVitest(report, code) {
	const tally = { passed: 0, failed: 0, skipped: 0 };
	/** @type {string[]} */
	const failing = [];
	for (const file of report?.testResults ?? []) {
		const tests = file.assertionResults;
		const failedTests = tests.filter(isFailed);
		const failed = failedTests.length;
		failing.push(
			...failedTests.map(({ fullName, failureMessages }) =>
				withError(`${file.name} ${fullName}`, failureMessages?.[0])
			),
			...(file.status === 'failed' && !failed ? [`${file.name} (the file)`] : [])
		);
		const passed = tests.filter((test) => test.status === 'passed' && !isFailed(test)).length;
		tally.passed += passed;
		// A file that breaks outside its tests (an import, a hook) fails without a failed test.
		tally.failed += file.status === 'failed' ? Math.max(failed, 1) : failed;
		tally.skipped += tests.length - failed - passed;
	}
	return withExitCode(failing.length ? { ...tally, failing } : tally, report ? code : code || 1);
}

/**
 * @typedef {{ status: string, results?: { errors?: { message?: string }[] }[] }} PlaywrightTest
 * @typedef {{ title: string, specs?: { title: string, file: string, line: number, tests: PlaywrightTest[] }[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, suites?: PlaywrightSuite[] }} PlaywrightReport
 */

/**
 * The failed tests of a file, or of a group of tests in it, each with its error.
 * @param {PlaywrightSuite} suite
 * @returns {string[]}
 */
const failingOf = ({ specs = [], suites = [] }) => [
	...specs.flatMap(({ title, file, line, tests }) =>
		tests
			.filter(({ status }) => status === 'unexpected' || status === 'flaky')
			.map(({ results = [] }) => {
				const messages = results.flatMap(({ errors = [] }) => errors.map((e) => e.message ?? ''));
				return withError(`${file}:${line} ${title}`, messages.join('\n'));
			})
	),
	...suites.flatMap(failingOf)
];

/**
 * A flaky test, one that passed only when repeated, counts as failed.
 * @param {PlaywrightReport | undefined} report of Playwright's JSON reporter; undefined if it left none
 * @param {number} code
 * @returns {Tally}
 */
export function tallyPlaywright(report, code) {
	const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
	const tally = { passed: expected, failed: unexpected + flaky, skipped };
	const failing = (report?.suites ?? []).flatMap(failingOf);
	return withExitCode(failing.length ? { ...tally, failing } : tally, report ? code : code || 1);
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export const sum = (tallies) =>
	tallies.reduce(
		(total, { passed, failed, skipped }) => ({
			passed: total.passed + passed,
			failed: total.failed + failed,
			skipped: total.skipped + skipped
		}),
		{ passed: 0, failed: 0, skipped: 0 }
	);

/**
 * A table for people to read.
 * @param {Row[]} rows
 */
export function formatTable(rows) {
	const cells = [
		['suite', 'passed', 'failed', 'skipped', 'seconds'],
		...rows.map(({ name, passed, failed, skipped, seconds }) => [
			name,
			String(passed),
			String(failed),
			String(skipped),
			seconds.toFixed(1)
		])
	];
	return cells
		.map(([name = '', ...numbers]) => name.padEnd(10) + numbers.map((n) => n.padStart(9)).join(''))
		.join('\n');
}

/**
 * What failed, each test with its error, for the end of a long run.
 * @param {Row[]} rows
 */
export const formatFailing = (rows) =>
	rows
		.filter(({ failed }) => failed > 0)
		.flatMap(({ name, failing }) =>
			(failing ?? ['']).map((test) => `FAILED ${name} ${test}`.trimEnd())
		)
		.join('\n');

/**
 * The last line of a run, which other programs read.
 * @param {Tally} total
 */
export const formatTotal = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
