/** What an atlas three and ten times as large costs, as a ratio to today's: see README.md. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measured } from './measure.ts';

const TIMES = [1, 3, 10] as const;
const ROUNDS = 3;
/** Seconds that the check of the data may take at ten times. */
const CHECK = 6;
/** Tolerated above linear growth: what a busy machine does to a figure. */
const SLACK = 1.15;

const measure = (times: number): Measured =>
	JSON.parse(
		execFileSync(
			process.execPath,
			[
				'--expose-gc',
				'--import',
				'tsx',
				fileURLToPath(new URL('measure.ts', import.meta.url)),
				String(times)
			],
			{ encoding: 'utf8' }
		)
	) as Measured;

const median = (values: number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

// Turn about, so that a busy moment falls on all sizes.
const rounds = Array.from({ length: ROUNDS }, () => TIMES.map(measure));
const at = (size: number, what: keyof Measured): number =>
	median(rounds.map((round) => round[size]?.[what] ?? NaN));

const keys = Object.keys(rounds[0]?.[0] ?? {}) as (keyof Measured)[];
const more = TIMES.map((_, size) => at(size, 'records') / at(0, 'records'));
console.table(
	Object.fromEntries(
		keys.map((what) => [
			what,
			Object.fromEntries(
				TIMES.flatMap((times, size) => {
					const ratio = at(size, what) / at(0, what);
					const isWorse = size > 0 && what !== 'records' && ratio > (more[size] ?? NaN) * SLACK;
					return [
						[`×${times}`, Number(at(size, what).toFixed(1))],
						...(size
							? [[`÷ ×1, ×${times}`, `${ratio.toFixed(2)}${isWorse ? ' worse than linear' : ''}`]]
							: [])
					];
				})
			)
		])
	)
);
const check = at(TIMES.length - 1, 'check') / 1000;
const holds = check <= CHECK;
console.log(
	`Data check at ×10 within ${CHECK} s: ${holds ? 'holds' : 'MISSED'} (${check.toFixed(1)} s).`
);
process.exitCode = holds ? 0 : 1;
