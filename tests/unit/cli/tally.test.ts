import { describe, expect, it } from 'vitest';
import {
	formatFailing,
	formatTable,
	formatTotal,
	sum,
	tallyCheck,
	tallyPlaywright,
	tallyVitest
} from '../../../src/cli/lib/tally.mjs';

describe('a check', () => {
	it('is one test, judged by its exit code', () => {
		expect(tallyCheck(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
		expect(tallyCheck(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});
});

// The reports below were recorded from Vitest 4.1 and Playwright 1.65, without what is not counted.

describe('Vitest', () => {
	const ok = { status: 'passed', failureMessages: [] };
	const bad = {
		status: 'failed',
		fullName: 'one is two',
		failureMessages: ['AssertionError: expected 1 to be 2']
	};
	const file = (status: string, ...assertionResults: object[]) =>
		({ status, name: 'a.test.ts', assertionResults }) as {
			status: string;
			assertionResults: (typeof ok)[];
		};
	const tally = (code: number, ...testResults: ReturnType<typeof file>[]) => {
		const { passed, failed, skipped } = tallyVitest({ testResults }, code);
		return { passed, failed, skipped };
	};

	it('names the tests that failed with their error, and a file that cannot be loaded', () => {
		const testResults = [file('passed', ok), file('failed', ok, bad), file('failed')];
		expect(tallyVitest({ testResults }, 1).failing).toEqual([
			'a.test.ts one is two\n    AssertionError: expected 1 to be 2',
			'a.test.ts (the file)'
		]);
	});

	it('counts tests over all files', () => {
		const result = tally(1, file('passed', ok, ok), file('failed', ok, bad, bad));
		expect(result).toEqual({ passed: 3, failed: 2, skipped: 0 });
	});

	it('counts neither skipped nor planned tests as passed', () => {
		const result = tally(0, file('passed', ok, { status: 'skipped' }, { status: 'todo' }));
		expect(result).toEqual({ passed: 1, failed: 0, skipped: 2 });
	});

	it('counts a file that cannot be loaded as one failure', () => {
		expect(tally(1, file('failed'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});

	it('counts a broken hook as one failure beside the tests it kept from running', () => {
		const result = tally(1, file('failed', { status: 'skipped' }));
		expect(result).toEqual({ passed: 0, failed: 1, skipped: 1 });
	});

	it('counts a flaky test as failed', () => {
		const flaky = { status: 'passed', failureMessages: ['Error: first'] };
		expect(tally(0, file('passed', ok, flaky))).toEqual({ passed: 1, failed: 1, skipped: 0 });
	});

	it('counts an error outside all tests, told by the exit code alone, as one failure', () => {
		expect(tally(1, file('passed', ok))).toEqual({ passed: 1, failed: 1, skipped: 0 });
	});

	it('counts a crash without a report as one failure, whatever the exit code', () => {
		expect(tallyVitest(undefined, 134)).toEqual({ passed: 0, failed: 1, skipped: 0 });
		expect(tallyVitest(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});
});

describe('Playwright', () => {
	const tally = (code: number, expected: number, unexpected = 0, flaky = 0, skipped = 0) =>
		tallyPlaywright({ stats: { expected, unexpected, flaky, skipped } }, code);

	it('counts tests', () => {
		expect(tally(0, 5)).toEqual({ passed: 5, failed: 0, skipped: 0 });
		expect(tally(1, 5, 2)).toEqual({ passed: 5, failed: 2, skipped: 0 });
	});

	it('names the tests that failed, in groups too, with file, line and error', () => {
		const test = (status: string, ...messages: string[]) => ({
			status,
			results: messages.map((message) => ({ errors: [{ message }] }))
		});
		const spec = (title: string, line: number, one: ReturnType<typeof test>) => ({
			title,
			file: 'with-map/a.e2e.ts',
			line,
			tests: [one]
		});
		const group = {
			title: 'a group',
			specs: [
				spec('fails', 9, test('unexpected', '\u001b[31mError: no\u001b[39m\n\n  at 1')),
				spec('passes', 12, test('expected'))
			]
		};
		const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 0 };
		const suites = [{ title: 'with-map/a.e2e.ts', specs: [], suites: [group] }];
		expect(tallyPlaywright({ stats, suites }, 1).failing).toEqual([
			'with-map/a.e2e.ts:9 fails\n    Error: no\n    at 1'
		]);
	});

	it('tells what a page complained of beside the error of the test', () => {
		const errors = [
			{ message: 'Error: timeout' },
			{ message: 'Error: not equal\n- Array []\n+ 404' }
		];
		const specs = [
			{
				title: 'fails',
				file: 'a.e2e.ts',
				line: 9,
				tests: [{ status: 'unexpected', results: [{ errors }] }]
			}
		];
		const stats = { expected: 0, unexpected: 1, flaky: 0, skipped: 0 };
		expect(tallyPlaywright({ stats, suites: [{ title: 'a.e2e.ts', specs }] }, 1).failing).toEqual([
			'a.e2e.ts:9 fails\n    Error: timeout\n    Error: not equal\n    - Array []\n    + 404'
		]);
	});

	it('counts a flaky test as failed although the run ended well', () => {
		expect(tally(0, 1, 0, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
	});

	it('counts a skipped test as neither', () => {
		expect(tally(0, 1, 0, 0, 3)).toEqual({ passed: 1, failed: 0, skipped: 3 });
	});

	it('counts a server that did not start as one failure', () => {
		expect(tally(1, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});

	it('counts a crash without a report as one failure', () => {
		expect(tallyPlaywright(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});
});

describe('the summary', () => {
	const rows = [
		{ name: 'format', passed: 1, failed: 0, skipped: 0, seconds: 1.26 },
		{ name: 'unit', passed: 120, failed: 2, skipped: 3, seconds: 10 }
	];

	it('adds up', () => {
		expect(sum(rows)).toEqual({ passed: 121, failed: 2, skipped: 3 });
		expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
	});

	it('is a table', () => {
		expect(formatTable(rows)).toBe(
			[
				'suite        passed   failed  skipped  seconds',
				'format            1        0        0      1.3',
				'unit            120        2        3     10.0'
			].join('\n')
		);
	});

	it('names at its end what failed, or the suite where nothing is named', () => {
		const lint = { name: 'lint', passed: 0, failed: 1, skipped: 0, seconds: 1 };
		const unit = { ...lint, name: 'unit', failing: ['a.test.ts one is two'] };
		expect(formatFailing([...rows.slice(0, 1), lint, unit])).toBe(
			'FAILED lint\nFAILED unit a.test.ts one is two'
		);
	});

	it('ends with a line of a fixed form', () => {
		expect(formatTotal(sum(rows))).toBe('121 passed, 2 failed');
	});
});
