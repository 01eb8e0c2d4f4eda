/** One line a journey: how far the run is, how long it will take, and where one fails what its page was doing. */
import { relative } from 'node:path';
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';

const minutes = (ms: number): string => {
	const s = Math.round(ms / 1000);
	return `${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`;
};

/** Milliseconds of the journeys of one project that have ended, and how many there are in all. */
interface Lane {
	all: number;
	ended: number;
	took: number;
}

export default class Progress implements Reporter {
	readonly #lanes = new Map<string, Lane>();
	readonly #failures: string[] = [];
	#start = 0;
	#root = '';
	#skipped = 0;

	onBegin(config: FullConfig, suite: Suite): void {
		this.#start = Date.now();
		this.#root = config.rootDir;
		for (const project of suite.suites)
			this.#lanes.set(project.title, { all: project.allTests().length, ended: 0, took: 0 });
		console.log(`${suite.allTests().length} journeys`);
	}

	/** Milliseconds. The projects run beside each other, each with journeys of its own length: the longer one ends the run. */
	#left(): number {
		return Math.max(
			...[...this.#lanes.values()].map(({ all, ended, took }) =>
				ended ? ((all - ended) * took) / ended : 0
			)
		);
	}

	onTestEnd(test: TestCase, result: TestResult): void {
		const lane = this.#lanes.get(test.parent.project()?.name ?? '');
		if (lane) {
			lane.ended += 1;
			lane.took += result.duration;
		}
		const lanes = [...this.#lanes.values()];
		const [ended, all] = [
			lanes.reduce((sum, l) => sum + l.ended, 0),
			lanes.reduce((sum, l) => sum + l.all, 0)
		];
		if (result.status === 'skipped') this.#skipped += 1;
		const isFine = result.status === test.expectedStatus;
		const where = `${relative(this.#root, test.location.file)}:${test.location.line}`;
		const left = ended < all ? `, about ${minutes(this.#left())} left` : '';
		console.log(
			`[${ended}/${all}, ${minutes(Date.now() - this.#start)}${left}] ${isFine ? 'ok  ' : 'FAIL'} ${where} ${test.titlePath().slice(3).join(' › ')} (${(result.duration / 1000).toFixed(1)} s)`
		);
		if (isFine) return;
		const page = test.annotations.concat(result.annotations).find(({ type }) => type === 'page');
		const text = [
			`${where} ${test.title}`,
			page?.description ?? '',
			...result.errors.map((error) => error.stack ?? error.message ?? '')
		].join('\n');
		this.#failures.push(text);
		console.log(text);
	}

	onError(error: { message?: string; stack?: string }): void {
		console.error(error.stack ?? error.message);
	}

	onEnd(): void {
		const lanes = [...this.#lanes.values()];
		const ended = lanes.reduce((sum, l) => sum + l.ended, 0);
		if (this.#failures.length) console.log(`\n${this.#failures.join('\n\n')}`);
		console.log(
			`\n${ended - this.#failures.length - this.#skipped} passed, ${this.#failures.length} failed, in ${minutes(Date.now() - this.#start)}`
		);
	}
}
