import { createContext } from 'svelte';
import type { Atlas, Ref } from '../model/atlas.ts';
import { defaultLayers } from '../model/drawable.ts';
import { clampDay } from '../time/steps.ts';
import type { Day } from '../time/day.ts';
import { parseView } from '../url/codec.ts';
import { stepContext } from '../tours/address.ts';
import type { Scene } from '../tours/tour.ts';
import { urlContext } from '../url/context.ts';
import type { Camera, Mode, Problem, ThemeChoice, UrlContext, View } from '../url/params.ts';
import type { MapStatus } from './map-handle.ts';
import { AtlasClock } from '../model/in-force.ts';
import { compareDays } from '../model/comparison.ts';

/** What is on screen. */
export interface Sees {
	record: (ref: Ref) => boolean;
	/** @param code ISO 3166-1 alpha-2 */
	country: (code: string) => boolean;
}

/** What can be done with the map that is drawn, from outside it. */
export interface MapHand {
	/** Has it drawn once more, and says when it has. */
	pulse: (ondrawn: () => void) => void;
	/** Makes it anew. */
	restart: () => void;
	/** Tells, now and after each move of the camera, what is on screen. @returns how to end it */
	watch: (tell: (sees: Sees) => void) => (() => void) | undefined;
	/** Leaves it for the picture. */
	giveUp: () => void;
}

/** What the visitor sees, apart from which page it is. The address mirrors it; nothing reads it back from the address. */
export class ViewState {
	readonly atlas: Atlas;
	readonly clock: AtlasClock;
	readonly #selection: () => Ref | null;
	readonly #scene: () => Scene | null;

	day = $state<Day>(0);
	from = $state<Day | null>(null);
	layers = $state.raw<readonly string[]>(defaultLayers);
	/** The camera as the visitor left it; `null` while the page fits it. */
	camera = $state.raw<Camera | null>(null);
	query = $state('');
	mode = $state<Mode>('explore');
	theme = $state<ThemeChoice>('system');
	/** What was wrong with the address that led here. */
	problems = $state.raw<Problem[]>([]);
	hovered = $state.raw<Ref | null>(null);
	mapStatus = $state<MapStatus>('loading');
	/** `null` on pages without a map. */
	map = $state.raw<MapHand | null>(null);
	/** How often everything began anew for another visitor: what a component keeps for itself ends then. */
	visit = $state(0);

	/** The step of a tour that the page is about. */
	scene = $derived.by(() => this.#scene());
	/** The record that the page is about, or that stands out in its step. */
	selected = $derived.by(() => (this.scene ? this.scene.selected : this.#selection()));
	counts = $derived.by(() => this.clock.counts(this.day));
	/** The day shown, with the one it is compared with. */
	shown = $derived.by(() => ({ day: this.day, from: this.from }));
	/** What changed between the two days, while there are two. */
	comparison = $derived.by(() =>
		this.from === null ? null : compareDays(this.atlas, this.clock, this.from, this.day)
	);
	/** What an address without `t` means on this page. */
	urlContext = $derived.by((): UrlContext =>
		this.scene ? stepContext(this.scene, this.atlas) : this.contextFor(this.selected)
	);

	constructor(atlas: Atlas, selection: () => Ref | null, scene: () => Scene | null = () => null) {
		this.atlas = atlas;
		this.clock = new AtlasClock(atlas);
		this.#selection = selection;
		this.#scene = scene;
		this.day = this.urlContext.defaultDay;
		this.layers = this.urlContext.defaultLayers;
	}

	get view(): View {
		const { day: t, from, layers, camera: m, query: q, mode, theme } = this;
		return { t, from, layers, m, q, mode, theme };
	}

	/** Takes over what an address says. */
	read(search: string): void {
		const { view, problems } = parseView(search, this.urlContext);
		this.day = view.t;
		this.from = view.from;
		this.layers = view.layers;
		this.camera = view.m;
		this.query = view.q;
		this.mode = view.mode;
		this.theme = view.theme;
		this.problems = problems;
	}

	/** Another visitor comes: nothing of the last one stays. The address that is gone to next says what is shown. */
	startOver(): void {
		this.camera = null;
		this.query = '';
		this.from = null;
		this.hovered = null;
		this.visit += 1;
	}

	/** Moves the clock, within its track. The day it is compared with never lies after it. */
	goTo(day: Day): void {
		this.day = clampDay(Math.round(day), this.atlas.firstDay, this.atlas.asOf);
		if (this.from !== null && this.from > this.day) this.from = this.day;
	}

	/** Both days at once, as they were. */
	show({ day, from }: { day: Day; from: Day | null }): void {
		this.goTo(day);
		this.compareWith(from);
	}

	/** Compares the day shown with an earlier one, or with none. */
	compareWith(from: Day | null): void {
		this.from = from === null ? null : clampDay(Math.round(from), this.atlas.firstDay, this.day);
	}

	shows(layer: string): boolean {
		return this.layers.includes(layer);
	}

	toggleLayer(layer: string): void {
		const wanted = this.shows(layer)
			? this.layers.filter((id) => id !== layer)
			: [...this.layers, layer];
		this.layers = this.urlContext.layerIds.filter((id) => wanted.includes(id));
	}

	contextFor(ref: Ref | null): UrlContext {
		return urlContext(this.atlas, ref);
	}
}

export const [getView, setView] = createContext<ViewState>();
