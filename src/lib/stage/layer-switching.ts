import { commit } from '../state/commit.ts';
import type { ViewState } from '../state/view-state.svelte.ts';

/** What the drawer's switches do to the layers that are shown. */
export class LayerSwitching {
	readonly #view: ViewState;
	/** What showed before one layer was shown alone. */
	#before: readonly string[] | null = null;

	constructor(view: ViewState) {
		this.#view = view;
	}

	toggle(layer: string): void {
		this.#view.toggleLayer(layer);
		commit(this.#view);
	}

	isAlone(layer: string): boolean {
		return this.#view.layers.length === 1 && this.#view.shows(layer);
	}
	/** Shows one layer alone, or what showed before it. */
	only(layer: string): void {
		const back = this.isAlone(layer) ? this.#before : null;
		if (!this.isAlone(layer)) this.#before = this.#view.layers;
		this.#view.layers = back ?? [layer];
		commit(this.#view);
	}

	/** Shows one mechanism, or none: two sets of outlines cannot be told apart. */
	choose(id: string): void {
		const view = this.#view;
		const chosen = view.shows(id);
		for (const { id: other } of view.atlas.mechanism)
			if (view.shows(other)) view.toggleLayer(other);
		if (!chosen) view.toggleLayer(id);
		commit(view);
	}
}
