/** Nothing on the page is pressed any more: what is replaced between the press and the release of a pointer gets no click. */
export async function untilReleased(): Promise<void> {
	if (!document.querySelector(':active')) return;
	const released = new AbortController();
	await new Promise<void>((done) => {
		for (const event of ['pointerup', 'pointercancel'])
			// The click follows in the same task.
			addEventListener(event, () => setTimeout(done), { signal: released.signal });
	});
	released.abort();
}
