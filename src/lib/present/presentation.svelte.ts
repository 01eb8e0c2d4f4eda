/** A presentation as it goes on: the map and the speaker's window follow what `presentation-state.ts` decides. */
import { untrack } from 'svelte';
import type { Lang } from '../model/schema.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { StoryTour } from '../story/as-tour.ts';
import { goToStep } from '../tours/go.ts';
import type { Tour } from '../tours/tour.ts';
import { openChannel, type Channel } from './channel.ts';
import { readPresentation, savePresentation } from './saved-presentation.ts';
import type { PointerPosition } from './pointer.svelte.ts';
import { act, startState, type Action, type PresentationState } from './presentation-state.ts';

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
	state = $state.raw<PresentationState>(startState(1, -1, Date.now()));
	#channel: Channel | undefined;
	/** Where the page is being turned to. */
	#heading: number | null = null;

	/** While a component is made. */
	constructor(view: ViewState, page: () => Page) {
		this.#view = view;
		this.#page = page;
		$effect(() => {
			const count = this.tour?.steps.length ?? 1;
			untrack(() => {
				this.state = { ...startState(count, this.position, Date.now()), ...readPresentation() };
				this.tell();
			});
		});
		$effect(() => {
			// Navigation that presenting did not start, e.g. Back.
			const to = this.position;
			untrack(() => {
				if (this.#heading !== null || to === this.state.position) return;
				this.state = act(this.state, { type: 'jump', to });
				this.tell();
			});
		});
	}

	/** Hears the speaker's window, until the function that it returns is called. */
	open(onpoint: (at: PointerPosition | null) => void): () => void {
		const channel = openChannel((message) => {
			if (message.type === 'hello') this.tell();
			else if (message.type === 'act') this.dispatch(message.action);
			else if (message.type === 'point') onpoint(message.at);
		});
		this.#channel = channel;
		return () => channel.close();
	}

	dispatch(action: Action): void {
		const before = this.state;
		this.state = act(before, action);
		if (this.state === before) return;
		this.tell();
		if (this.state.over) this.#leave();
		else if (this.state.position !== before.position) void this.#turn(this.state.position);
	}

	tell(): void {
		savePresentation(this.state);
		const { tour } = this;
		if (!tour) return;
		const aspect = innerWidth / innerHeight;
		const story = 'made' in tour ? tour : undefined;
		this.#channel?.say({
			type: 'state',
			state: this.state,
			tour: tour.id,
			lang: this.#page().lang,
			aspect,
			story
		});
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
