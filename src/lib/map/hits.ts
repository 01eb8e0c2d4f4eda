/** Which records lie under a pointer. Features stay drawn, invisibly, on other days: the clock decides what can be hit. */
import type { Map as MapLibreMap, MapGeoJSONFeature } from 'maplibre-gl';
import { lastingKinds, refOf, type Atlas, type LastingKind, type Ref } from '../model/atlas.ts';
import { changeBetween } from '../model/change.ts';
import type { AtlasClock } from '../state/atlas-clock.ts';
import type { Day } from '../time/day.ts';
import { sourcesOf } from './time-sink.ts';

/** The day shown, with the one it is compared with. */
export type Shown = Day | { day: Day; from: Day | null };

/** Half the edge of the square around the pointer in which a mark is hit, CSS pixels. */
export const REACH = { mouse: 6, touch: 22 };

/** CSS pixels from the top left of the map. */
export interface Spot {
	x: number;
	y: number;
}

const MARKS = /^(zones-|pavilions-|areas-point|partner-points)/;
const SURFACES = /^(partners-fill|partners-hatch|area-shapes-fill|labels-partner|labels-area)/;

/** What is smaller lies on top. */
const order: LastingKind[] = ['zone', 'pavilion', 'area', 'partner'];

export class HitTest {
	readonly #map: MapLibreMap;
	readonly #atlas: Atlas;
	readonly #clock: AtlasClock;

	constructor(map: MapLibreMap, atlas: Atlas, clock: AtlasClock) {
		this.#map = map;
		this.#atlas = atlas;
		this.#clock = clock;
	}

	/** Marks near the spot; where there are none, the country or the city under it. */
	at({ x, y }: Spot, day: Shown, reach: number): Ref[] {
		const near = this.#records(MARKS, day, [
			[x - reach, y - reach],
			[x + reach, y + reach]
		]);
		return near.length ? near : this.#records(SURFACES, day, [x, y]);
	}

	/** Everything drawn on a day, e.g. to walk through it with the keyboard. */
	all(day: Shown): Ref[] {
		return this.#records(MARKS, day, undefined);
	}

	#records(
		layers: RegExp,
		day: Shown,
		where: [number, number] | [[number, number], [number, number]] | undefined
	): Ref[] {
		const ids = this.#map.getLayersOrder().filter((id) => layers.test(id));
		const features = this.#map.queryRenderedFeatures(where, { layers: ids });
		const refs = features.flatMap((f) => this.#record(f, day));
		return [...new Set(refs)].sort((a, b) => rank(a) - rank(b));
	}

	#record(f: MapGeoJSONFeature, day: Shown): Ref[] {
		const kind = kindOf(f.source);
		if (!kind || typeof f.id !== 'number') return [];
		return recordOn(this.#atlas, this.#clock, kind, f.id, day);
	}
}

/** The kind whose records the features of a source stand for. */
export const kindOf = (source: string): LastingKind | undefined =>
	lastingKinds.find((kind) => sourcesOf[kind]?.some((s) => s === source));

/** The record at a position of the atlas, if it is in force or may be on a day, or was so in the time that is compared. */
export function recordOn(
	atlas: Atlas,
	clock: AtlasClock,
	kind: LastingKind,
	position: number,
	shown: Shown
): Ref[] {
	const item = atlas[kind][position];
	const { inForce, possible } = clock.index[kind];
	const { day, from } = typeof shown === 'number' ? { day: shown, from: null } : shown;
	const isShown =
		inForce.isOpen(position, day) ||
		possible.isOpen(position, day) ||
		(item && from !== null && changeBetween(item.span, from, day) !== undefined);
	return item && isShown ? [refOf(item)] : [];
}

export const rank = (ref: Ref): number => order.indexOf(ref.split('/')[0] as LastingKind);
