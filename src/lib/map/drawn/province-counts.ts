/**
 * How many pilot areas each province has on a day. Every number that a province ever has is a feature of its own, so that the clock
 * only says which one shows.
 */
import type { Atlas } from '../../model/atlas.ts';
import type { InForceIndex } from '../../model/in-force.ts';
import { CHINA, provincesOf, type ProvinceNumbers } from '../../model/provinces.ts';
import type { Day } from '../../time/day.ts';
import type { Cursor } from '../../time/time-index.ts';
import type { StateTarget } from './features.ts';

export class ProvinceCounts {
	readonly #target: Pick<StateTarget, 'setFeatureState'>;
	readonly #areas: Atlas['area'];
	readonly #provinces: Map<string, ProvinceNumbers>;
	readonly #counts = new Map<string, number>();
	readonly #cursor: Cursor;

	constructor(target: Pick<StateTarget, 'setFeatureState'>, atlas: Atlas, clock: InForceIndex) {
		this.#target = target;
		this.#areas = atlas.area;
		this.#provinces = new Map(provincesOf(atlas).map((p) => [p.id, p]));
		this.#cursor = clock.of.area.inForce.cursor();
	}

	/** Looks only at the areas that begin or end on the way to the day. */
	showDay(day: Day): void {
		const { entered, left } = this.#cursor.seek(day);
		const change = new Map<string, number>();
		const add = (position: number, by: number) => {
			for (const id of [CHINA, this.#areas[position]?.province ?? ''])
				change.set(id, (change.get(id) ?? 0) + by);
		};
		for (const position of entered) add(position, 1);
		for (const position of left) add(position, -1);
		for (const [province, by] of change) {
			const before = this.#counts.get(province) ?? 0;
			if (by === 0) continue;
			this.#setShown(province, before, false);
			this.#setShown(province, before + by, true);
			this.#counts.set(province, before + by);
		}
	}

	#setShown(province: string, count: number, on: boolean): void {
		const first = this.#provinces.get(province)?.first;
		if (first === undefined || count === 0) return;
		this.#target.setFeatureState({ source: 'area-counts', id: first + count - 1 }, { on });
	}
}
