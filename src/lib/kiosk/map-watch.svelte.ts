/** Watches that the map is drawn, and has it made anew when it is not. */
import type { ViewState } from '../state/view-state.svelte.ts';
import { Watchdog } from './watchdog.ts';

/** Milliseconds between two looks. */
const LOOK = 5000;
/** Looks for which a map may be on its way: the first picture takes longer than any other. */
const COMING = 12;

export class MapWatch {
	restarts = $state(0);
	readonly #view: ViewState;
	readonly #dog: Watchdog;
	#coming = 0;

	constructor(view: ViewState, dog: Watchdog = new Watchdog()) {
		this.#view = view;
		this.#dog = dog;
	}

	/** @returns what ends it */
	begin(): () => void {
		const timer = setInterval(() => this.look(), LOOK);
		return () => clearInterval(timer);
	}

	look(): void {
		const { map, mapStatus } = this.#view;
		this.#coming = mapStatus === 'loading' ? this.#coming + 1 : 0;
		const isComing = mapStatus === 'loading' && this.#coming <= COMING;
		// The picture needs no watching, a page without a map has none, and a hidden page draws nothing.
		if (!map || mapStatus === 'list' || isComing || document.hidden) this.#dog.frame();
		else if (mapStatus === 'ready') map.pulse(() => this.#dog.frame());
		const verdict = this.#dog.check();
		if (verdict === 'restart') {
			this.#coming = 0;
			map?.restart();
		}
		if (verdict === 'give-up') map?.giveUp();
		this.restarts = this.#dog.restarts;
	}
}
