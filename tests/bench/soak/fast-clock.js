/* Runs the page's clocks faster: timers, performance.now and Date. Frames come as they come. `__pace(n)` makes them n times as fast. */
{
	const now = performance.now.bind(performance);
	const wall = Date.now();
	const set = { setTimeout: globalThis.setTimeout, setInterval: globalThis.setInterval };
	/** @type {number} */
	let pace = Reflect.get(globalThis, '__speed') ?? 60;
	/** When the pace last changed, by the real clock and by the fast one. */
	let changed = { real: now(), fast: now() };
	const fast = () => changed.fast + (now() - changed.real) * pace;
	/** @param {number} to */
	const change = (to) => {
		changed = { real: now(), fast: fast() };
		pace = to;
	};
	Reflect.set(globalThis, '__pace', change);
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
