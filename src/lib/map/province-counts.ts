/**
 * How many pilot areas each province has on a day, as marks for the world view. Every number that a province ever has is a
 * feature of its own, so that the clock only says which one shows.
 */
import type { Feature, Point } from 'geojson';
import type { Atlas, LonLat } from '../model/atlas.ts';
import type { AtlasClock } from '../state/atlas-clock.ts';
import type { Day } from '../time/day.ts';
import type { Cursor } from '../time/time-index.ts';
import { apart } from './apart.ts';
import type { StateTarget } from './time-sink.ts';

interface Province {
	/** ISO 3166-2 */
	id: string;
	at: LonLat;
	/** Areas it has on no day more than. */
	most: number;
	/** Id of the feature that says 1; the following ones say 2, 3 … */
	first: number;
}

/** The middle of a province's areas, moved from its neighbours' as far as two marks of the world view need. */
export function provincesWithAreas(atlas: Atlas): Province[] {
	const places = new Map<string, LonLat[]>();
	for (const { province, at } of atlas.area)
		places.set(province, [...(places.get(province) ?? []), at]);
	const ids = [...places.keys()].sort();
	const mean = (of: LonLat[], k: 0 | 1) => of.reduce((sum, at) => sum + at[k], 0) / of.length;
	const middles = ids.map((id): LonLat => {
		const of = places.get(id) ?? [];
		return [mean(of, 0), mean(of, 1)];
	});
	let first = 0;
	return apart(middles).map((at, i) => {
		const id = ids[i] ?? '';
		const most = places.get(id)?.length ?? 0;
		const province = { id, at, most, first };
		first += most;
		return province;
	});
}

export const countFeatures = (atlas: Atlas): Feature<Point>[] =>
	provincesWithAreas(atlas).flatMap(({ id, at, most, first }) =>
		Array.from({ length: most }, (_, i) => ({
			type: 'Feature' as const,
			id: first + i,
			geometry: { type: 'Point' as const, coordinates: at },
			properties: { province: id, count: i + 1 }
		}))
	);

export class ProvinceCounts {
	readonly #target: Pick<StateTarget, 'setFeatureState'>;
	readonly #areas: Atlas['area'];
	readonly #provinces: Map<string, Province>;
	readonly #counts = new Map<string, number>();
	readonly #cursor: Cursor;

	constructor(target: Pick<StateTarget, 'setFeatureState'>, atlas: Atlas, clock: AtlasClock) {
		this.#target = target;
		this.#areas = atlas.area;
		this.#provinces = new Map(provincesWithAreas(atlas).map((p) => [p.id, p]));
		this.#cursor = clock.index.area.inForce.cursor();
	}

	/** Looks only at the areas that begin or end on the way to the day. */
	show(day: Day): void {
		const { entered, left } = this.#cursor.seek(day);
		const change = new Map<string, number>();
		const add = (position: number, by: number) => {
			const province = this.#areas[position]?.province ?? '';
			change.set(province, (change.get(province) ?? 0) + by);
		};
		for (const position of entered) add(position, 1);
		for (const position of left) add(position, -1);
		for (const [province, by] of change) {
			const before = this.#counts.get(province) ?? 0;
			if (by === 0) continue;
			this.#mark(province, before, false);
			this.#mark(province, before + by, true);
			this.#counts.set(province, before + by);
		}
	}

	#mark(province: string, count: number, on: boolean): void {
		const first = this.#provinces.get(province)?.first;
		if (first === undefined || count === 0) return;
		this.#target.setFeatureState({ source: 'area-counts', id: first + count - 1 }, { on });
	}
}
