import { createContext } from 'svelte';
import type { Atlas, Ref } from '../model/atlas.ts';
import { compareDays } from '../model/comparison.ts';
import { defaultLayers } from '../model/drawable.ts';
import { InForceIndex } from '../model/in-force.ts';
import { clampDay } from '../time/steps.ts';
import type { Day } from '../time/day.ts';
import { NO_FRAME, parseView } from '../url/codec.ts';
import { stepContext, urlContext } from '../url/context.ts';
import type {
	Camera,
	CompareOn,
	FrameOptions,
	ListChoice,
	ListCodes,
	Mode,
	Problem,
	ThemeChoice,
	UrlContext,
	View
} from '../url/params.ts';
import { listChoice } from '../url/view.ts';
import type { MapHandle, MapStatus } from './map-handle.ts';
import type { ShownStep } from './shown-step.ts';

/** What the visitor sees, apart from which page it is. The address mirrors it; nothing reads it back from the address. */
export class ViewState {
	readonly atlas: Atlas;
	readonly inForce: InForceIndex;
	readonly #selection: () => Ref | null;
	readonly #step: () => ShownStep | null;

	day = $state<Day>(0);
	from = $state<Day | null>(null);
	/** How two days are compared, while they are. */
	compare = $state<CompareOn>('one');
	layers = $state.raw<readonly string[]>(defaultLayers);
	/** The camera as the visitor left it; `null` while the page fits it. */
	camera = $state.raw<Camera | null>(null);
	query = $state('');
	mode = $state<Mode>('explore');
	theme = $state<ThemeChoice>('system');
	/** Of a page in a frame. */
	frame = $state.raw<FrameOptions>(NO_FRAME);
	/** What the list is narrowed by, and what it can be: none on other pages. */
	choice = $state.raw<ListChoice>(listChoice());
	codes = $state.raw<ListCodes>();
	/** What was wrong with the address that led here. */
	problems = $state.raw<Problem[]>([]);
	hovered = $state.raw<Ref | null>(null);
	mapStatus = $state<MapStatus>('loading');
	/** `null` on pages without a map. */
	map = $state.raw<MapHandle | null>(null);
	/** How often everything began anew for another visitor: what a component keeps for itself ends then. */
	visit = $state(0);

	/** Says the step of a story, which its page comes without. */
	told = $state.raw<() => ShownStep | null>(() => null);
	/** The step of a tour or a story that the page is about. */
	step = $derived.by(() => this.#step() ?? this.told());
	/** The record that the page is about, or that stands out in its step. */
	selected = $derived.by(() => (this.step ? this.step.selected : this.#selection()));
	counts = $derived.by(() => this.inForce.counts(this.day));
	/** The day shown, with the one it is compared with. */
	shown = $derived.by(() => ({ day: this.day, from: this.from }));
	/** What changed between the two days, while there are two. */
	comparison = $derived.by(() =>
		this.from === null ? null : compareDays(this.atlas, this.inForce, this.from, this.day)
	);
	/** The two days stand side by side, each on a map of its own. */
	isSideBySide = $derived.by(() => this.from !== null && this.compare === 'side');
	/** What an address without `t` means on this page. */
	urlContext = $derived.by((): UrlContext =>
		this.step
			? stepContext(this.step, this.atlas)
			: { ...this.contextFor(this.selected), codes: this.codes }
	);

	constructor(
		atlas: Atlas,
		selection: () => Ref | null,
		step: () => ShownStep | null = () => null
	) {
		this.atlas = atlas;
		this.inForce = new InForceIndex(atlas);
		this.#selection = selection;
		this.#step = step;
		this.day = this.urlContext.defaultDay;
		this.layers = this.urlContext.defaultLayers;
	}

	get view(): View {
		const { day: t, from, layers, camera: m, query: q, mode, theme } = this;
		const compare = this.isSideBySide ? 'side' : 'one';
		return { t, from, compare, layers, m, q, mode, theme, ...this.frame, ...this.choice };
	}

	/** Takes over what an address says. */
	read(search: string): void {
		const { view, problems } = parseView(search, this.urlContext);
		this.take(view);
		this.problems = problems;
	}

	/** Shows all that a view says. */
	take(view: View): void {
		this.day = view.t;
		this.from = view.from;
		this.compare = view.compare;
		this.layers = view.layers;
		this.camera = view.m;
		this.query = view.q;
		this.mode = view.mode;
		this.theme = view.theme;
		const { clock, panel, lock, play } = view;
		this.frame = { clock, panel, lock, play };
		this.choice = listChoice(view);
	}

	/** Another visitor comes: nothing of the last one stays. The address that is gone to next says what is shown. */
	startOver(): void {
		this.camera = null;
		this.query = '';
		this.compareWith(null);
		this.hovered = null;
		this.visit += 1;
	}

	/** Moves the clock, within its track. The day it is compared with never lies after it. */
	goTo(day: Day): void {
		this.day = clampDay(Math.round(day), this.atlas.firstDay, this.atlas.asOf);
		if (this.from !== null && this.from > this.day) this.from = this.day;
	}

	/** Both days at once, as they were. */
	showDays({ day, from }: { day: Day; from: Day | null }): void {
		this.goTo(day);
		this.compareWith(from);
	}

	/** Compares the day shown with an earlier one, or with none. */
	compareWith(from: Day | null): void {
		this.from = from === null ? null : clampDay(Math.round(from), this.atlas.firstDay, this.day);
		if (from === null) this.compare = 'one';
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
