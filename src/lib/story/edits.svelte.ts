import { m } from '$lib/paraglide/messages.js';
import type { Notices } from '../state/notices.svelte.ts';
import type { Draft } from './draft.svelte.ts';
import {
	withStepChanged,
	duplicated,
	isFull,
	withStepMoved,
	positionOf,
	seenAnew,
	without,
	withStep
} from './edit.ts';
import type { StoryRecord, StoryStep } from './schema.ts';
import type { viewAsStop } from './view-as-stop.ts';

interface Surroundings {
	draft: () => Draft;
	notices: Notices;
	/** Id of the stop that the map shows. */
	current: () => string | null;
	/** The map as it is, as a stop. */
	now: () => ReturnType<typeof viewAsStop>;
	/** Leads to a stop, or to the cover. */
	show: (step?: string) => void;
	/** The stop stands elsewhere in the list, where it has lost the focus. */
	onmoved: (step: string) => void;
}

/** What an editor does to the stops of its story, and what it then says. */
export class Edits {
	/** What was done, for who does not see it. */
	done = $state('');
	readonly #around: Surroundings;

	constructor(around: Surroundings) {
		this.#around = around;
	}
	get #draft(): Draft {
		return this.#around.draft();
	}
	get #story(): StoryRecord {
		return this.#draft.story;
	}
	#isFull(): boolean {
		const most = this.#story.steps.length;
		if (isFull(this.#story)) this.#around.notices.say(m.story_full({ most }));
		return isFull(this.#story);
	}

	/** @param to position, from 0 */
	move(step: string, to: number): void {
		const next = withStepMoved(this.#story, step, to);
		this.#draft.change(next);
		const position = positionOf(next, step) + 1;
		this.done = m.story_moved({ position, total: next.steps.length });
		this.#around.onmoved(step);
	}
	remove(step: string): void {
		const draft = this.#draft;
		draft.change(without(this.#story, step));
		this.done = m.story_removed();
		this.#around.notices.say(m.story_removed(), { label: m.undo(), run: () => draft.undo() });
		if (step === this.#around.current()) this.#around.show();
	}
	duplicate(step: string): void {
		if (!this.#isFull()) this.#draft.change(duplicated(this.#story, step));
	}
	/** Behind the stop that the map shows. */
	add(): void {
		if (this.#isFull()) return;
		const current = this.#around.current();
		const { steps } = this.#story;
		const at = current === null ? steps.length : positionOf(this.#story, current) + 1;
		const next = withStep(this.#story, this.#around.now(), at);
		this.#draft.change(next);
		this.done = m.story_added({ position: at + 1 });
		const added = next.steps[at];
		if (added) this.#around.show(added.id);
	}
	seeAnew(step: string): void {
		this.#draft.change(seenAnew(this.#story, step, this.#around.now()));
	}
	/** @param joins as of `Draft.change` */
	write(step: string, change: Partial<StoryStep>, joins: boolean): void {
		this.#draft.change(withStepChanged(this.#story, step, change), joins);
	}
}
