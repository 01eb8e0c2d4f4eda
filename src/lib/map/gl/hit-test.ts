/** What MapLibre draws under a pointer. */
import type { Map as MapLibreMap, MapGeoJSONFeature } from 'maplibre-gl';
import type { Atlas, LonLat, Ref } from '../../model/atlas.ts';
import type { InForceIndex } from '../../model/in-force.ts';
import { CHINA } from '../../model/provinces.ts';
import { kindOf } from '../drawn/features.ts';
import type { ShownDays, Spot } from '../input/drawn-map.ts';
import { inHitOrder, recordOn } from '../input/hit-test.ts';
import { layersOf, type LayerMeta } from './layers/meta.ts';

/** A point or a rectangle, CSS pixels; everything on screen without one. */
type Where = [number, number] | [[number, number], [number, number]] | undefined;

export class HitTest {
	readonly #map: MapLibreMap;
	readonly #atlas: Atlas;
	readonly #clock: InForceIndex;

	constructor(map: MapLibreMap, atlas: Atlas, clock: InForceIndex) {
		this.#map = map;
		this.#atlas = atlas;
		this.#clock = clock;
	}

	recordsAt({ x, y }: Spot, days: ShownDays, reach: number): Ref[] {
		const near = this.#records('mark', days, [
			[x - reach, y - reach],
			[x + reach, y + reach]
		]);
		if (near.length || this.numberAt({ x, y })) return near;
		return this.#records('surface', days, [x, y]);
	}

	/** The number of a province, or the one of all China, under a spot. */
	numberAt({ x, y }: Spot): { at: LonLat; isChina: boolean } | undefined {
		const [found] = this.#features('number', [x, y]);
		if (found?.geometry.type !== 'Point') return undefined;
		return {
			at: found.geometry.coordinates as LonLat,
			isChina: found.properties['province'] === CHINA
		};
	}

	/** The marks on screen. */
	marks(days: ShownDays): Ref[] {
		return this.#records('mark', days, undefined);
	}

	#records(hit: LayerMeta['hit'], days: ShownDays, where: Where): Ref[] {
		return inHitOrder(this.#features(hit, where).flatMap((f) => this.#record(f, days)));
	}

	#features(hit: LayerMeta['hit'], where: Where): MapGeoJSONFeature[] {
		const layers = layersOf(this.#map).filter((layer) => layer.hit === hit);
		return this.#map.queryRenderedFeatures(where, { layers: layers.map(({ id }) => id) });
	}

	#record({ source, id }: MapGeoJSONFeature, days: ShownDays): Ref[] {
		const kind = kindOf(source);
		if (!kind || typeof id !== 'number') return [];
		return recordOn(this.#atlas, this.#clock, kind, id, days);
	}
}
