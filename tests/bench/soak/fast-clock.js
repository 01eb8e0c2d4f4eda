/*
 * Runs the page's clocks faster: timers, performance.now and Date. Frames come as they come. `__pace(n)` makes them n times as fast. A page
 * that is opened anew goes on where the one before stopped.
 */
{
	const now = performance.now.bind(performance);
	const wall = Date.now();
	const set = { setTimeout: globalThis.setTimeout, setInterval: globalThis.setInterval };
	/** @type {{ speed: number, pace: number, fast: number } | null} */
	const before = JSON.parse(sessionStorage.getItem('clock') ?? 'null');
	/** @type {number} */
	const speed = before?.speed ?? Reflect.get(globalThis, '__speed') ?? 60;
	Reflect.set(globalThis, '__speed', speed);
	let pace = before?.pace ?? speed;
	/** When the pace last changed, by the real clock and by the fast one. */
	let changed = { real: now(), fast: before?.fast ?? now() };
	const fast = () => changed.fast + (now() - changed.real) * pace;
	/** @param {number} to */
	const change = (to) => {
		changed = { real: now(), fast: fast() };
		pace = to;
	};
	Reflect.set(globalThis, '__pace', change);
	addEventListener('pagehide', () => {
		const clock = { speed: Reflect.get(globalThis, '__speed'), pace, fast: fast() };
		sessionStorage.setItem('clock', JSON.stringify(clock));
	});
	performance.now = fast;
	globalThis.Date = new Proxy(Date, {
		construct: (date, given) =>
			Reflect.construct(date, given.length ? given : [Math.round(wall + fast())]),
		get: (date, key) => (key === 'now' ? () => Math.round(wall + fast()) : Reflect.get(date, key))
	});
	/** Milliseconds of the timers that watch over the graphics, which are no faster than they ever are: they see the real clock. */
	const WATCH = 5000;
	for (const name of /** @type {const} */ (['setTimeout', 'setInterval'])) {
		/** @type {(run: () => void, ms?: number, ...given: unknown[]) => unknown} */
		const faster = (run, ms = 0, ...given) => {
			if (ms !== WATCH) return Reflect.apply(set[name], globalThis, [run, ms / pace, ...given]);
			const watch = () => {
				performance.now = now;
				run();
				performance.now = fast;
			};
			return Reflect.apply(set[name], globalThis, [watch, ms]);
		};
		Reflect.set(globalThis, name, faster);
	}
}
