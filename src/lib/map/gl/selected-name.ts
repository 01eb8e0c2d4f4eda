/**
 * Names what is selected before all others. Which names have room cannot be told to a feature: only layers are placed one after
 * the other. So two layers hold this one name alone, and are filtered anew when a visitor selects, never when the clock moves.
 */
import type { FilterSpecification } from 'maplibre-gl';
import type { Atlas, Item, Ref } from '../../model/atlas.ts';
import { refOf } from '../../model/atlas.ts';
import { positions } from '../../model/positions.ts';

export interface FilterTarget {
	setFilter(layer: string, filter: FilterSpecification): unknown;
}

const layers = { partner: 'labels-partner-selected', area: 'labels-area-selected' } as const;

export class SelectedName {
	readonly #target: FilterTarget;
	readonly #atlas: Atlas;
	#selected: Ref | null = null;

	constructor(target: FilterTarget, atlas: Atlas) {
		this.#target = target;
		this.#atlas = atlas;
	}

	select(selected: Ref | null): void {
		if (selected === this.#selected) return;
		for (const kind of ['partner', 'area'] as const) {
			const items: readonly Item[] = this.#atlas[kind];
			const ids = (ref: Ref | null) => positions(items, (item) => refOf(item) === ref);
			const now = ids(selected);
			if (now.join() !== ids(this.#selected).join())
				this.#target.setFilter(layers[kind], ['in', ['id'], ['literal', now]]);
		}
		this.#selected = selected;
	}
}
