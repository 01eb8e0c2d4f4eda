/* Runs the page's clocks faster: timers, performance.now and Date. Frames come as they come. */
{
	/** @type {number} */
	const speed = Reflect.get(globalThis, '__speed') ?? 60;
	const now = performance.now.bind(performance);
	const began = { now: now(), date: Date.now() };
	const passed = () => (now() - began.now) * speed;
	performance.now = () => began.now + passed();
	const wall = () => Math.round(began.date + passed());
	globalThis.Date = new Proxy(Date, {
		construct: (date, given) => Reflect.construct(date, given.length ? given : [wall()]),
		get: (date, key) => (key === 'now' ? wall : Reflect.get(date, key))
	});
	for (const name of /** @type {const} */ (['setTimeout', 'setInterval'])) {
		const set = globalThis[name].bind(globalThis);
		/** @type {(run: () => void, ms?: number, ...given: unknown[]) => number} */
		const faster = (run, ms = 0, ...given) => Number(set(run, ms / speed, ...given));
		Reflect.set(globalThis, name, faster);
	}
}
