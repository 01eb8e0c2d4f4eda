/**
 * Names what is new or selected before all others. Which names have room cannot be told to a feature: only layers are placed
 * one after the other. So two layers hold these few names alone; they are filtered anew when the news changes, not with the day.
 */
import type { FilterSpecification } from 'maplibre-gl';
import type { Atlas, Ref } from '../model/atlas.ts';
import { refOf } from '../model/atlas.ts';
import { positions } from '../model/positions.ts';
import type { Day } from '../time/day.ts';
import type { NowLayer } from './layers/labels.ts';

export interface FilterTarget {
	setFilter(layer: string, filter: FilterSpecification): unknown;
}

export class NowNames {
	readonly #target: FilterTarget;
	readonly #atlas: Atlas;
	readonly #named = new Map<NowLayer, string>();

	constructor(target: FilterTarget, atlas: Atlas) {
		this.#target = target;
		this.#atlas = atlas;
	}

	/** @param from a day to compare with, or `null`; in a comparison nothing is new on a day */
	show(day: Day, from: Day | null, selected: Ref | null): void {
		const { partner, area } = this.#atlas;
		const isNew = (item: { span: { latest: Day } }) => from === null && item.span.latest === day;
		this.#name(
			'labels-partner-now',
			positions(partner, (item) => isNew(item) || refOf(item) === selected)
		);
		this.#name(
			'labels-area-now',
			positions(area, (item) => refOf(item) === selected)
		);
	}

	#name(layer: NowLayer, ids: number[]): void {
		const key = ids.join();
		if ((this.#named.get(layer) ?? '') === key) return;
		this.#named.set(layer, key);
		this.#target.setFilter(layer, ['in', ['id'], ['literal', ids]]);
	}
}
