import type { Ref } from '../model/atlas.ts';
import type { Spot } from '../map/input/drawn-map.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import { MapLayout, type OpenParts } from './map-layout.svelte.ts';
import type { SheetHeight } from './sheet-height.svelte.ts';

/** CSS pixels of the map's width below which a frame shows no panel over it. */
const NO_ROOM = 480;

/** What is open over the map, and beside it. Spots are CSS pixels of the window. */
export class StageParts implements OpenParts {
	readonly layout: MapLayout;
	readonly #view: ViewState;
	readonly #sheet: SheetHeight;
	readonly #hasPanel: () => boolean;

	/** The layers. */
	drawer = $state(false);
	/** What lies under the pointer. */
	hover = $state.raw<{ ref: Ref; at: Spot } | null>(null);
	/** Several records in one place, of which one is to be chosen. */
	choice = $state.raw<{ refs: Ref[]; at: Spot } | null>(null);
	/** The list of what changed between two days: beside the map from the start, over a narrow one or two maps only when asked for. */
	changes = $derived.by(
		() => this.#view.from !== null && !this.#view.isSideBySide && !this.layout.isNarrow
	);

	readonly isFrame = $derived.by(() => this.#view.mode === 'embed');
	/** The panel of the page; a frame may be asked to show none, and a small one has no room for any. */
	readonly panel = $derived.by(() => {
		const { width } = this.layout;
		const hasRoom = !this.isFrame || (this.#view.frame.panel && !(width > 0 && width < NO_ROOM));
		return this.#hasPanel() && hasRoom;
	});
	readonly changesOpen = $derived.by(
		() => this.changes && this.#view.comparison !== null && !this.panel
	);
	readonly side = $derived.by(() => this.panel || this.changesOpen);
	/** Without MapLibre the records stand as a list where a panel would be. */
	readonly index = $derived.by(
		() => this.#view.mapStatus === 'list' && !this.side && !this.isFrame
	);

	/** @param hasPanel whether the page says anything beside the map */
	constructor(view: ViewState, sheet: SheetHeight, hasPanel: () => boolean) {
		this.#view = view;
		this.#sheet = sheet;
		this.#hasPanel = hasPanel;
		this.layout = new MapLayout(view, sheet, this);
	}

	/** One record is to be opened; several in one place are offered. @returns the one */
	offer(refs: Ref[], at: Spot): Ref | undefined {
		this.hover = null;
		this.choice = refs.length > 1 ? { refs, at } : null;
		return refs.length === 1 ? refs[0] : undefined;
	}

	/** Closes what was opened last. @returns whether it is the panel that has to go, with its page */
	closeOne(): boolean {
		if (this.choice) this.choice = null;
		else if (this.drawer) this.drawer = false;
		else if (this.panel) return true;
		else if (this.changesOpen) this.changes = false;
		return false;
	}

	/** Another visitor comes. */
	startOver(): void {
		this.drawer = false;
		this.changes = false;
		this.choice = null;
		this.hover = null;
		this.#sheet.current = 'half';
	}
}
