/** `TimeIndex` with a million spans, in Node. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { NEVER, TimeIndex } from '../../../src/lib/time/time-index.ts';
import { median, type Goal } from './summary.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const SPANS = 1_000_000;
/** Fourteen years of days, as on our own track. */
const DAYS = 5100;
const LONG = 3000;

/** A fixed sequence of numbers in [0, 1): the same spans in every run. */
function* numbers(): Generator<number> {
	for (let seed = 42; ;) {
		seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
		yield seed / 2 ** 32;
	}
}

const time = (act: () => void): number => {
	const start = performance.now();
	act();
	return performance.now() - start;
};
const held = (): number => {
	collect();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
};

/** A third of the spans end after up to `LONG` days. */
function spans(count: number): { starts: Int32Array; ends: Int32Array } {
	const random = numbers();
	const next = () => random.next().value as number;
	const starts = Int32Array.from({ length: count }, () => Math.floor(next() * DAYS));
	const ends = starts.map((start) =>
		next() < 1 / 3 ? start + 1 + Math.floor(next() * LONG) : NEVER
	);
	return { starts, ends };
}

/** Nanoseconds of one count, of each index; they take turns, so that none is measured cold. */
function countCosts(...indexes: TimeIndex[]): number[] {
	const calls = 500_000;
	let sum = 0;
	const once = (index: TimeIndex) =>
		(time(() => {
			for (let i = 0; i < calls; i++) sum += index.count((i * 7919) % DAYS);
		}) *
			1e6) /
		calls;
	const rounds = Array.from({ length: 9 }, () => indexes.map(once));
	if (sum < 0) throw new Error('A count is negative.');
	return indexes.map((_, i) => median(rounds.map((round) => round[i] ?? NaN)));
}

export interface Alone {
	rows: Record<string, string>;
	goals: Goal[];
}

export function measureIndexAlone(): Alone {
	const { starts, ends } = spans(SPANS);
	const before = held();
	let index = new TimeIndex([], []);
	const built = time(() => (index = new TimeIndex(starts, ends)));
	const bytes = (held() - before) / SPANS;

	const cursor = index.cursor();
	cursor.seek(2000);
	const steps: number[] = [];
	const perThousand: number[] = [];
	for (let day = 2001; day < 2400; day++) {
		let changed = 0;
		const ms = time(() => {
			const { entered, left } = cursor.seek(day);
			changed = entered.length + left.length;
		});
		steps.push(changed);
		perThousand.push((ms * 1000) / changed);
	}
	const random = numbers();
	const jumps = Array.from({ length: 60 }, () => {
		const day = Math.floor((random.next().value as number) * DAYS);
		return time(() => void cursor.seek(day));
	}).slice(10);
	const small = spans(10_000);
	const [large = NaN, little = NaN] = countCosts(index, new TimeIndex(small.starts, small.ends));
	const worst = Math.max(...jumps);
	return {
		rows: {
			spans: SPANS.toLocaleString('en'),
			'built in, ms': built.toFixed(0),
			'bytes a span': bytes.toFixed(1),
			'changed by a step of a day, median': String(median(steps)),
			'step, ms for 1,000 changed, median': median(perThousand).toFixed(3),
			'jump to any day, ms, median / worst of 50': `${median(jumps).toFixed(1)} / ${worst.toFixed(1)}`,
			'count, ns at 1,000,000 / at 10,000': `${large.toFixed(0)} / ${little.toFixed(0)}`
		},
		goals: [
			{ name: 'TimeIndex, 1M: ms a step for 1,000 changed', value: median(perThousand), limit: 1 },
			{ name: 'TimeIndex, 1M: ms a far jump, median', value: median(jumps), limit: 20 },
			{ name: 'TimeIndex, 1M: count ÷ count at 10,000 (O(1))', value: large / little, limit: 2 },
			{ name: 'TimeIndex, 1M: bytes a span', value: bytes, limit: 24 }
		]
	};
}
