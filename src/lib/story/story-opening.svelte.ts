/** Opens the story that the fragment of the address names, and what somebody brings to the page. */
import { untrack } from 'svelte';
import type { Brought } from './bring-in.ts';
import { Draft } from './draft.svelte.ts';
import { writeFragment, type StoryRequest } from './fragment.ts';
import { encodeStory } from './link-code.ts';
import { newId } from './new-story.ts';
import { NoStory } from './no-story.ts';
import { extentsOf, openStory, type OpenedStory } from './open-story.ts';
import type { StoryRecord } from './schema.ts';
import { openShelf } from './shelf.ts';

interface Opened extends OpenedStory {
	key: string;
	ground: Awaited<ReturnType<typeof extentsOf>>;
	/** Of one that this machine keeps. */
	draft?: Draft;
}

interface Address {
	asked: StoryRequest;
	/** Which story it is, whether it is read or changed. */
	key: string;
	isEdited: boolean;
}

export class StoryOpening {
	readonly #address: () => Address;
	readonly #go: (to: StoryRequest) => Promise<void>;
	#opened = $state.raw<Opened>();
	/** Undefined until it is read. */
	readonly here = $derived.by(() =>
		this.#opened?.key === this.#address().key ? this.#opened : undefined
	);
	readonly #isEdited = $derived.by(() => this.#address().isEdited);
	fault = $state.raw<NoStory>();
	/** What was wrong with what was brought: the address holds only what was understood of it. */
	#found: Pick<Opened, 'key' | 'problems'> | undefined;

	/** While a component is made. */
	constructor(address: () => Address, go: (to: StoryRequest) => Promise<void>) {
		this.#address = address;
		this.#go = go;
		$effect(() => {
			const { asked, key } = this.#address();
			this.fault = undefined;
			if (asked.from === 'shelf' || untrack(() => this.#opened?.key === key)) return;
			let isOver = false;
			this.#open(key, asked).then(
				(one) => {
					if (!isOver) this.#opened = one;
				},
				(error: unknown) => {
					if (!isOver) this.#fail(error);
				}
			);
			return () => (isOver = true);
		});
		$effect(() => {
			const draft = this.here?.draft;
			if (!draft) return;
			// The one that views are kept in from now on.
			if (this.#isEdited) void draft.touch();
			return draft.shelf.watch((id) => {
				if (id === draft.id) void draft.takeOver();
			});
		});
	}

	async #open(key: string, asked: Exclude<StoryRequest, { from: 'shelf' }>): Promise<Opened> {
		const { story, problems } = await openStory(asked);
		const found = this.#found;
		const one = {
			key,
			story,
			problems: found?.key === key ? found.problems : problems,
			ground: await extentsOf(story)
		};
		if (asked.from !== 'kept') return one;
		const shelf = await openShelf();
		const saved = await shelf.read(asked.id);
		return saved ? { ...one, draft: new Draft({ ...saved, story }, shelf) } : one;
	}

	/** Kept as a story of its own, also where it came from one that is here already. */
	async keep(story: StoryRecord): Promise<void> {
		const shelf = await openShelf();
		const saved = await shelf.put({
			id: newId(),
			story: { ...story, id: newId() },
			at: 0,
			revision: 0
		});
		if (saved) await this.#go({ from: 'kept', id: saved.id, read: false });
	}

	async bring(brought: Promise<Brought>): Promise<void> {
		try {
			const { story, problems } = await brought;
			const link: StoryRequest = { from: 'link', code: await encodeStory(story) };
			this.#found = { key: writeFragment(link), problems };
			this.fault = undefined;
			await this.#go(link);
		} catch (error) {
			this.#fail(error);
		}
	}

	/** The fault was read. */
	forgive(): void {
		this.fault = undefined;
	}
	#fail(error: unknown): void {
		this.fault = error instanceof NoStory ? error : new NoStory('unreachable');
	}
}
