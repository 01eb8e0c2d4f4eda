import type { Atlas } from '../../../../src/lib/model/atlas.ts';
import type { Contender } from './contender.ts';
import { dayOf, STATES } from './records.ts';

/** Milliseconds after which a state that is not shown never will be. */
const PATIENCE = 20_000;

export interface Step {
	/** Milliseconds from the call to the frame that shows the state. */
	shown: number;
	ok: boolean;
}

export interface Scrub {
	/** How many of the states were seen. */
	states: number;
	/** Milliseconds by which a drawn frame is behind the thumb: 95th percentile. */
	lag: number;
	/** Milliseconds from the end of the movement to the last state on the screen; `null`: never. */
	catchUp: number | null;
	/** Milliseconds of tasks beyond 50 ms each. */
	blocked: number;
	frames: number;
}

const frame = () => new Promise<number>((done) => requestAnimationFrame(done));

/** Takes the time between a wish and the frame whose pixels show it. */
export class Stopwatch {
	readonly #contender: Contender;
	readonly #atlas: Atlas;
	readonly #isBlank: boolean;
	#onframe: () => void = () => undefined;

	/** @param isBlank its pixels tell nothing: any frame will do, but they are read all the same */
	constructor(contender: Contender, atlas: Atlas, isBlank: boolean) {
		this.#contender = contender;
		this.#atlas = atlas;
		this.#isBlank = isBlank;
		contender.onframe(() => this.#onframe());
	}

	async step(state: number): Promise<Step> {
		await this.#contender.idle();
		await frame();
		const start = performance.now();
		const ok = await new Promise<boolean>((done) => {
			const timer = setTimeout(() => done(false), PATIENCE);
			this.#onframe = () => {
				const shown = this.#contender.shown();
				if (!this.#isBlank && shown !== state) return;
				clearTimeout(timer);
				done(true);
			};
			this.#contender.apply(dayOf(this.#atlas, state));
		});
		const shown = performance.now() - start;
		this.#onframe = () => undefined;
		await this.#contender.idle();
		return { shown, ok };
	}

	/** Moves the thumb over the whole track at one pace, one wish a frame. */
	async scrub(milliseconds: number): Promise<Scrub> {
		await this.step(0);
		const tasks: number[] = [];
		const observer = new PerformanceObserver((list) =>
			list.getEntries().forEach((entry) => tasks.push(entry.duration))
		);
		observer.observe({ entryTypes: ['longtask'] });
		const start = performance.now();
		const now = () => performance.now() - start;
		const seen: { at: number; state: number }[] = [];
		this.#onframe = () => seen.push({ state: this.#contender.shown(), at: now() });
		for (let at = now(); at < milliseconds; at = now()) {
			const share = at / milliseconds;
			const { firstDay, asOf } = this.#atlas;
			this.#contender.apply(firstDay + Math.floor((asOf - firstDay) * share));
			await frame();
		}
		const end = now();
		const during = seen.filter(({ at }) => at <= end);
		this.#contender.apply(this.#atlas.asOf);
		const isLast = () => this.#isBlank || seen.at(-1)?.state === STATES;
		while (!isLast() && now() - end < PATIENCE) await frame();
		const last = seen.find(({ at, state }) => at > end && state === STATES)?.at;
		observer.disconnect();
		this.#onframe = () => undefined;
		return {
			states: new Set(
				during.map(({ state }) => state).filter((state) => state >= 0 && state < STATES)
			).size,
			lag: percentile(
				during.map((s) => this.#behind(s, milliseconds)),
				0.95
			),
			catchUp: last === undefined ? null : last - end,
			blocked: tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
			frames: during.length
		};
	}

	/** Milliseconds since the state after the one that a frame shows was asked for; 0 where it shows the newest. */
	#behind({ at, state }: { at: number; state: number }, milliseconds: number): number {
		if (this.#isBlank) return 0;
		if (state < 0) return at;
		const { firstDay, asOf } = this.#atlas;
		const next = dayOf(this.#atlas, state + 1) - firstDay;
		return Math.max(0, at - (next / (asOf - firstDay)) * milliseconds);
	}
}

function percentile(values: number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
