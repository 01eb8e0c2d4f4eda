/** Which records lie under a pointer. Features stay drawn, invisibly, on other days: the clock decides what can be hit. */
import type { Map as MapLibreMap, MapGeoJSONFeature } from 'maplibre-gl';
import type { Atlas, Ref } from '../../model/atlas.ts';
import type { InForceIndex } from '../../model/in-force.ts';
import { kindOf } from '../drawn/features.ts';
import { rank, recordOn, type Shown, type Spot } from '../input/hit-test.ts';
import { layersOf, type LayerMeta } from './layers/meta.ts';

export class HitTest {
	readonly #map: MapLibreMap;
	readonly #atlas: Atlas;
	readonly #clock: InForceIndex;

	constructor(map: MapLibreMap, atlas: Atlas, clock: InForceIndex) {
		this.#map = map;
		this.#atlas = atlas;
		this.#clock = clock;
	}

	/** Marks near the spot; where there are none, the country or the city under it. */
	at({ x, y }: Spot, day: Shown, reach: number): Ref[] {
		const near = this.#records('mark', day, [
			[x - reach, y - reach],
			[x + reach, y + reach]
		]);
		return near.length ? near : this.#records('surface', day, [x, y]);
	}

	/** Everything drawn on a day, e.g. to walk through it with the keyboard. */
	all(day: Shown): Ref[] {
		return this.#records('mark', day, undefined);
	}

	#records(
		hit: LayerMeta['hit'],
		day: Shown,
		where: [number, number] | [[number, number], [number, number]] | undefined
	): Ref[] {
		const layers = layersOf(this.#map).filter((l) => l.hit === hit);
		const features = this.#map.queryRenderedFeatures(where, { layers: layers.map((l) => l.id) });
		const refs = features.flatMap((f) => this.#record(f, day));
		return [...new Set(refs)].sort((a, b) => rank(a) - rank(b));
	}

	#record(f: MapGeoJSONFeature, day: Shown): Ref[] {
		const kind = kindOf(f.source);
		if (!kind || typeof f.id !== 'number') return [];
		return recordOn(this.#atlas, this.#clock, kind, f.id, day);
	}
}
