/** Waits until something is true of the state; only for the latest that was asked. */
export class Until {
	#end = (): void => undefined;

	wait(is: () => boolean): Promise<void> {
		this.#end();
		return new Promise((done) => {
			this.#end = $effect.root(() => {
				$effect(() => {
					if (is()) done();
				});
			});
		});
	}
}
