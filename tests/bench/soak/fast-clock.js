/* Runs the page's clocks faster: timers, performance.now and Date. Frames come as they come. */
{
	/** @type {number} */
	const speed = Reflect.get(globalThis, '__speed') ?? 60;
	const now = performance.now.bind(performance);
	const began = { now: now(), date: Date.now() };
	const passed = () => (now() - began.now) * speed;
	/** Milliseconds of the timers that watch over the graphics, which are no faster than they are. */
	const WATCH = 5000;
	let isWatching = false;
	performance.now = () => (isWatching ? now() : began.now + passed());
	const wall = () => Math.round(began.date + passed());
	globalThis.Date = new Proxy(Date, {
		construct: (date, given) => Reflect.construct(date, given.length ? given : [wall()]),
		get: (date, key) => (key === 'now' ? wall : Reflect.get(date, key))
	});
	for (const name of /** @type {const} */ (['setTimeout', 'setInterval'])) {
		const set = globalThis[name].bind(globalThis);
		/** @type {(run: () => void, ms?: number, ...given: unknown[]) => number} */
		const faster = (run, ms = 0, ...given) => {
			if (ms !== WATCH) return Number(set(run, ms / speed, ...given));
			const watch = () => {
				isWatching = true;
				run();
				isWatching = false;
			};
			return Number(set(watch, ms));
		};
		Reflect.set(globalThis, name, faster);
	}
}
