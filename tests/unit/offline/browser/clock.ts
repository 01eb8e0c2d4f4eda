/** Time that passes only when a test says so. */

/** Turns of the event loop after which nothing moves by itself any more. */
const TURNS = 6;

export async function settle(): Promise<void> {
	for (let turn = 0; turn < TURNS; turn++) await new Promise((done) => setImmediate(done));
}

interface Timer {
	id: number;
	due: number;
	owner: object;
	run: () => void;
}

export class Clock {
	/** Milliseconds since 1970, as the machine believes. */
	now = Date.UTC(2026, 10, 29);
	/** Milliseconds that really passed. */
	passed = 0;
	#timers: Timer[] = [];
	#next = 1;

	set(owner: object, run: () => void, ms: number): number {
		const id = this.#next++;
		this.#timers.push({ id, due: this.passed + ms, owner, run });
		return id;
	}
	clear(id: number): void {
		this.#timers = this.#timers.filter((timer) => timer.id !== id);
	}
	/** Whoever set them is gone. */
	clearAllOf(owner: object): void {
		this.#timers = this.#timers.filter((timer) => timer.owner !== owner);
	}
	async pass(ms: number): Promise<void> {
		const end = this.passed + ms;
		await settle();
		while (await this.#runNext(end));
		this.#goTo(end);
		await settle();
	}
	/** Lets time pass until a promise is settled. @returns whether it was, within the limit */
	async until(promise: Promise<unknown>, limit: number): Promise<boolean> {
		let isSettled = false;
		const note = () => (isSettled = true);
		void promise.then(note, note);
		const end = this.passed + limit;
		await settle();
		while (!isSettled && (await this.#runNext(end)));
		if (!isSettled) this.#goTo(end);
		return isSettled;
	}
	async #runNext(end: number): Promise<boolean> {
		const [first] = this.#timers.toSorted((a, b) => a.due - b.due);
		if (!first || first.due > end) return false;
		this.#goTo(first.due);
		this.clear(first.id);
		first.run();
		await settle();
		return true;
	}
	#goTo(passed: number): void {
		this.now += Math.max(0, passed - this.passed);
		this.passed = Math.max(this.passed, passed);
	}
}
