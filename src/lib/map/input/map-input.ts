/** What pointer and keys do on the map, whichever way it is drawn: a card for what they point at, a page for what they open. */
import type { Ref } from '../../model/atlas.ts';
import type { ViewState } from '../../state/view-state.svelte.ts';
import type { DrawnMap, Spot } from './drawn-map.ts';
import { mapKey } from './keys.ts';

export interface InputEvents {
	onopen: (refs: Ref[], at: Spot) => void;
	onhover: (ref: Ref | null, at: Spot | null) => void;
}

/** Half the edge of the square around the pointer in which a mark is hit, CSS pixels. */
const HIT_REACH = { mouse: 6, touch: 22 };

export class MapInput {
	readonly #map: DrawnMap;
	readonly #view: Pick<ViewState, 'shown' | 'hovered'>;
	readonly #events: InputEvents;
	readonly #scale: number;

	/** @param scale CSS pixels of a spot to one of the map's own */
	constructor(
		map: DrawnMap,
		view: Pick<ViewState, 'shown' | 'hovered'>,
		events: InputEvents,
		scale = 1
	) {
		this.#map = map;
		this.#view = view;
		this.#events = events;
		this.#scale = scale;
	}

	/** @returns whether a record lies under the pointer */
	hover(spot: Spot): boolean {
		const [ref = null] = this.#recordsAt(spot, HIT_REACH.mouse);
		this.#view.hovered = ref;
		this.#events.onhover(ref, ref && spot);
		return ref !== null;
	}

	leave(): void {
		this.#view.hovered = null;
		this.#events.onhover(null, null);
	}

	click(spot: Spot, isTouch: boolean): void {
		const refs = this.#recordsAt(spot, isTouch ? HIT_REACH.touch : HIT_REACH.mouse);
		if (refs.length === 0) this.#map.openNumber(spot);
		this.#events.onopen(refs, spot);
	}

	/** Arrow keys walk through the records; Enter opens the one they stand on. */
	press(e: KeyboardEvent): void {
		const key = mapKey(e);
		if (!key) return;
		e.preventDefault();
		const view = this.#view;
		if (key.type === 'zoom') this.#map.zoom(key.by);
		else if (key.type === 'walk') {
			view.hovered = this.#map.walk(view.hovered, key.by, view.shown) ?? null;
			this.#events.onhover(view.hovered, this.#spotOf(view.hovered));
		} else if (view.hovered)
			this.#events.onopen([view.hovered], this.#spotOf(view.hovered) ?? { x: 0, y: 0 });
	}

	#recordsAt = (spot: Spot, reach: number): Ref[] =>
		this.#map.recordsAt(spot, this.#view.shown, reach * this.#scale);

	#spotOf = (ref: Ref | null): Spot | null => (ref && this.#map.spotOf(ref)) ?? null;
}
