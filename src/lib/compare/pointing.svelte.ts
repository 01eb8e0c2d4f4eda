/** Where hand or keys point on one of two maps: the newer one answers for both. */
import type { Spot } from '../map/input/drawn-map.ts';
import type { MapInput } from '../map/input/map-input.ts';
import { findRef, type AnyItem, type Ref } from '../model/atlas.ts';
import type { ViewState } from '../state/view-state.svelte.ts';

export type Which = 'older' | 'newer';

export const moved = (at: Spot, by: Spot, sign: 1 | -1): Spot => ({
	x: at.x + sign * by.x,
	y: at.y + sign * by.y
});

interface Panes {
	/** Of a pane, CSS pixels of the window. */
	corner: (which: Which) => Spot;
	/** What is said of a record on both days. */
	tell: (item: AnyItem) => string;
}

export class Pointing {
	readonly #view: ViewState;
	readonly #panes: Panes;
	/** CSS pixels from the corner of the pane. */
	at = $state.raw<{ at: Spot; which: Which; ref: Ref | null } | null>(null);
	/** For those who do not see it: what the keys have come to. */
	said = $state('');
	/** Of the newer map, once it is drawn. */
	input: MapInput | undefined;
	/** The pane under the hand, or with the focus. */
	#active: Which = 'newer';

	constructor(view: ViewState, panes: Panes) {
		this.#view = view;
		this.#panes = panes;
	}

	/** What keys come to. @param spot in the window, on the newer map */
	meet(ref: Ref | null, spot: Spot | null): void {
		const corner = this.#panes.corner('newer');
		this.at = ref && spot ? { at: moved(spot, corner, -1), which: this.#active, ref } : null;
	}

	point(which: Which, at: Spot | null): void {
		this.#active = which;
		this.said = '';
		if (!at) this.input?.leave();
		else {
			this.input?.hover(this.#onNewer(at));
			this.at = { at, which, ref: this.#view.hovered };
		}
	}

	click(at: Spot, isTouch: boolean): void {
		this.input?.click(this.#onNewer(at), isTouch);
	}

	press(which: Which, e: KeyboardEvent): void {
		this.#active = which;
		this.input?.press(e);
		const item = this.at?.ref ? findRef(this.#view.atlas, this.at.ref) : undefined;
		this.said = item ? this.#panes.tell(item) : '';
	}

	readonly #onNewer = (at: Spot): Spot => moved(at, this.#panes.corner('newer'), 1);
}
