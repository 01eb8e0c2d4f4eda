/** A presentation as it goes on: the map and the speaker's window follow what `show.ts` decides. */
import { untrack } from 'svelte';
import type { Lang } from '../model/schema.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { StoryTour } from '../story/as-tour.ts';
import { goToStep } from '../tours/go.ts';
import type { Tour } from '../tours/tour.ts';
import { openLine, type Line } from './channel.ts';
import { readKept, saveShow } from './kept-show.ts';
import type { Place } from './pointer.svelte.ts';
import { act, startShow, type Action, type Show } from './show.ts';

interface Page {
	lang: Lang;
	tours: (Tour | StoryTour)[];
	/** Of the tour in its address. */
	id: string | undefined;
}

export class Presentation {
	readonly #view: ViewState;
	readonly #page: () => Page;
	/** The tour of the page; elsewhere the first one. */
	readonly tour: Tour | StoryTour | undefined = $derived.by(() => {
		const { tours, id } = this.#page();
		return tours.find((t) => t.id === id) ?? tours[0];
	});
	/** The stop of the page; −1 where it has none. */
	readonly position = $derived.by(() => {
		const { tour } = this;
		return tour?.steps.findIndex((s) => this.#view.step?.of === `tour/${tour.id}/${s.id}`) ?? -1;
	});
	show = $state.raw<Show>(startShow(1, -1, Date.now()));
	#line: Line | undefined;
	/** Where the page is being turned to. */
	#heading: number | null = null;

	/** While a component is made. */
	constructor(view: ViewState, page: () => Page) {
		this.#view = view;
		this.#page = page;
		$effect(() => {
			const count = this.tour?.steps.length ?? 1;
			untrack(() => {
				this.show = { ...startShow(count, this.position, Date.now()), ...readKept() };
				this.tell();
			});
		});
		$effect(() => {
			// Navigation that presenting did not start, e.g. Back.
			const to = this.position;
			untrack(() => {
				if (this.#heading !== null || to === this.show.position) return;
				this.show = act(this.show, { type: 'jump', to });
				this.tell();
			});
		});
	}

	/** Hears the speaker's window, until the function that it returns is called. */
	open(onpoint: (at: Place | null) => void): () => void {
		const line = openLine((message) => {
			if (message.type === 'hello') this.tell();
			else if (message.type === 'act') this.dispatch(message.action);
			else if (message.type === 'point') onpoint(message.at);
		});
		this.#line = line;
		return () => line.close();
	}

	dispatch(action: Action): void {
		const before = this.show;
		this.show = act(before, action);
		if (this.show === before) return;
		this.tell();
		if (this.show.over) this.#leave();
		else if (this.show.position !== before.position) void this.#turn(this.show.position);
	}

	tell(): void {
		saveShow(this.show);
		const { tour, show } = this;
		if (!tour) return;
		const aspect = innerWidth / innerHeight;
		const story = 'made' in tour ? tour : undefined;
		this.#line?.say({ type: 'show', show, tour: tour.id, lang: this.#page().lang, aspect, story });
	}

	async #turn(to: number): Promise<void> {
		const step = this.tour?.steps[to];
		if (!this.tour || !step) return;
		this.#heading = to;
		await goToStep(this.#view, this.#page().lang, this.tour, step);
		if (this.#heading === to) this.#heading = null;
	}

	#leave(): void {
		if (document.fullscreenElement) void document.exitFullscreen();
		this.#view.mode = 'explore';
	}
}
