import type { Ref } from '../model/atlas.ts';
import type { Finder, SearchResults, Hit } from './find.ts';

/** A search as somebody makes it: what was typed, what was found, and which result the arrow keys are on. */
export class Searching {
	query = $state('');
	/** Results are shown. */
	open = $state(false);
	/** The index did not arrive. */
	failed = $state(false);
	#finder = $state.raw<Finder | null>(null);
	/** Where the arrow keys went; `null` while they were not used. */
	#chosen = $state<number | null>(null);
	readonly #load: () => Promise<Finder>;
	#loading: Promise<void> | undefined;

	found = $derived.by((): SearchResults | null =>
		this.query.trim() ? (this.#finder?.search(this.query) ?? null) : null
	);
	hits = $derived.by((): Hit[] => this.found?.groups.flatMap((group) => group.hits) ?? []);
	/** Position of the result that Enter opens, or −1. One that is only near must be chosen. */
	active = $derived.by((): number => {
		const first = this.found?.nearest ? -1 : 0;
		return Math.min(this.#chosen ?? first, this.hits.length - 1);
	});

	constructor(load: () => Promise<Finder>) {
		this.#load = load;
	}

	/** Fetches the index, once; after a failure again. */
	load(): Promise<void> {
		this.#loading ??= this.#load()
			.then((finder) => {
				this.#finder = finder;
				this.failed = false;
			})
			.catch(() => {
				this.#loading = undefined;
				this.failed = true;
			});
		return this.#loading;
	}

	openList(): void {
		this.open = true;
		void this.load();
	}

	type(query: string): void {
		this.query = query;
		this.#chosen = null;
		this.openList();
	}

	/** To the next result or the one before, round and round. */
	step(by: 1 | -1): void {
		const { length } = this.hits;
		if (!this.open) return this.openList();
		if (!length) return;
		const from = this.active < 0 && by < 0 ? 0 : this.active;
		this.#chosen = (from + by + length) % length;
	}

	point(position: number): void {
		this.#chosen = position;
	}

	/** What Enter opens, also when it was pressed before the index had arrived. */
	async chosen(): Promise<Ref | undefined> {
		await this.load();
		return this.hits[this.active]?.ref;
	}

	close(): void {
		this.open = false;
		this.#chosen = null;
	}

	clear(): void {
		this.query = '';
		this.close();
	}
}
