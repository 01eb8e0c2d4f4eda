import { MediaQuery } from 'svelte/reactivity';
import type { Padding } from '../map/camera/padding.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import { media } from '../ui/media.ts';
import type { SheetHeight } from './sheet-height.svelte.ts';

/** CSS pixels to a rem at the usual size of letters. */
const BASE_REM = 16;
/** CSS pixels of the window's width from which letters grow (see the tokens), and the map with them. */
const WALL_WIDTH = 2400;
/** How much more than the letters around it the map of a kiosk grows, and its least scale: map letters of 24 CSS pixels. */
const KIOSK_GROWTH = 1.3;
const KIOSK_MIN_SCALE = 2;
/** Share of the map's height that the half-open sheet of a phone covers, and the panel of an upright kiosk: see kiosk.css. */
const SHEET_SHARE = 0.4;
const UPRIGHT_KIOSK_SHARE = 0.46;
/** Share of the map's width that a panel covers where it is read from far away. */
const PANEL_SHARE = { kiosk: 0.36, present: 0.4, explore: 0, embed: 0 };
/** Widths and heights in rem, as in the style sheets. */
const PANEL = 25;
const SHORT_PANEL = 21.25;
const DRAWER = 20;
const KIOSK_DRAWER = 27;
const PEEK = 4.5;

/** What of the map is open: a record's panel, anything at the right, the drawer of layers. */
export interface OpenParts {
	readonly panel: boolean;
	readonly side: boolean;
	readonly drawer: boolean;
}

/** How large the map is drawn, and what panels cover of it. */
export class MapLayout {
	/** The map's box, CSS pixels. */
	width = $state(0);
	height = $state(0);

	readonly #view: ViewState;
	readonly #sheet: SheetHeight;
	readonly #open: OpenParts;
	readonly #uprightPhone = new MediaQuery(media['upright-phone']);
	readonly #short = new MediaQuery(media.short);
	/** CSS pixels to a rem; the mode of the page changes it together with the map's size. */
	readonly #rem = $derived.by(() =>
		this.height > 0 && this.#view.mode
			? Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
			: BASE_REM
	);
	readonly #isUprightKiosk = $derived.by(
		() => this.#view.mode === 'kiosk' && this.height > this.width
	);
	readonly #panelShare = $derived.by(() => PANEL_SHARE[this.#view.mode]);

	/** There is no room for anything beside the map. */
	readonly isNarrow = $derived.by(() => this.#uprightPhone.current || this.#short.current);
	readonly scale = $derived.by(() => {
		const growth = this.#rem / BASE_REM;
		if (this.#view.mode === 'kiosk') return Math.max(KIOSK_MIN_SCALE, growth * KIOSK_GROWTH);
		return this.width < WALL_WIDTH ? 1 : growth;
	});
	/** What is covered, CSS pixels. */
	readonly padding = $derived.by((): Padding => ({
		top: 0,
		right: this.#coveredRight(),
		bottom: this.#coveredBelow(),
		left: this.#coveredLeft()
	}));

	constructor(view: ViewState, sheet: SheetHeight, open: OpenParts) {
		this.#view = view;
		this.#sheet = sheet;
		this.#open = open;
	}

	#coveredBelow(): number {
		if (!(this.#uprightPhone.current || this.#isUprightKiosk) || !this.#open.side) return 0;
		if (this.#sheet.current === 'peek') return PEEK * this.#rem;
		return this.height * (this.#isUprightKiosk ? UPRIGHT_KIOSK_SHARE : SHEET_SHARE);
	}
	#coveredRight(): number {
		if (this.#isUprightKiosk || this.isNarrow || !this.#open.side) return 0;
		return this.#panelShare ? this.#panelShare * this.width : PANEL * this.#rem;
	}
	#coveredLeft(): number {
		if (this.#short.current && this.#open.panel)
			return Math.min(SHORT_PANEL * this.#rem, this.width / 2);
		if (this.isNarrow || this.#isUprightKiosk || !this.#open.drawer) return 0;
		return (this.#panelShare ? KIOSK_DRAWER : DRAWER) * this.#rem;
	}
}
