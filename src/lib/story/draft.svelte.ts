/** One story that is being made: every change is kept at once, and can be taken back. */
import { newId } from './new-story.ts';
import type { StoryRecord } from './schema.ts';
import type { SavedStory, Shelf } from './shelf.ts';

/** Changes that can be taken back. */
const MOST = 100;

export class Draft {
	story: StoryRecord = $state.raw() as StoryRecord;
	/** `copied`: another window had changed it, so this one is kept beside it under another id. */
	saved = $state<'saved' | 'saving' | 'refused' | 'copied'>('saved');
	readonly shelf: Shelf;
	#past = $state.raw<readonly StoryRecord[]>([]);
	#latest: SavedStory;
	/** Changes are kept one after another. */
	#row: Promise<void> = Promise.resolve();
	#waiting = 0;

	/** Something can be taken back. */
	canUndo = $derived.by(() => this.#past.length > 0);

	constructor(saved: SavedStory, shelf: Shelf) {
		this.story = saved.story;
		this.#latest = saved;
		this.shelf = shelf;
		if (shelf.isRefused) this.saved = 'refused';
	}

	/** Under which it is kept. */
	get id(): string {
		return this.#latest.id;
	}

	/** @param joins it belongs to the change before, as letter to letter: both are taken back together */
	change(story: StoryRecord, joins = false): void {
		if (story === this.story) return;
		if (!joins || !this.#past.length) this.#past = [...this.#past, this.story].slice(-MOST);
		this.#set(story);
	}

	undo(): void {
		const before = this.#past.at(-1);
		if (!before) return;
		this.#past = this.#past.slice(0, -1);
		this.#set(before);
	}

	/** Takes over what another window has kept, unless something of this one is still on its way. */
	async takeOver(): Promise<void> {
		if (this.#waiting > 0) return;
		const saved = await this.shelf.read(this.id);
		if (!saved || this.#waiting > 0 || saved.revision <= this.#latest.revision) return;
		this.#latest = saved;
		this.#past = [...this.#past, this.story].slice(-MOST);
		this.story = saved.story;
	}

	/** It was opened: views are kept in the one that was opened last. */
	async touch(): Promise<void> {
		this.#set(this.story);
		await this.#row;
	}

	/** Resolves once all changes are kept. */
	settled(): Promise<void> {
		return this.#row;
	}

	#set(story: StoryRecord): void {
		this.story = story;
		if (!this.shelf.isRefused) this.saved = 'saving';
		this.#waiting += 1;
		this.#row = this.#row.then(() => this.#keep(story));
	}

	async #keep(story: StoryRecord): Promise<void> {
		try {
			const saved = await this.shelf.put({ ...this.#latest, story });
			this.#waiting -= 1;
			if (!saved) return await this.#keepBeside(story);
			this.#latest = saved;
			if (this.#waiting === 0 && this.saved !== 'copied')
				this.saved = this.shelf.isRefused ? 'refused' : 'saved';
		} catch {
			this.#waiting = Math.max(0, this.#waiting - 1);
			this.saved = 'refused';
		}
	}

	/** Neither what was made here nor what was made there is lost. */
	async #keepBeside(story: StoryRecord): Promise<void> {
		const saved = await this.shelf.put({ id: newId(), story, at: 0, revision: 0 });
		if (saved) this.#latest = saved;
		this.saved = 'copied';
	}
}
