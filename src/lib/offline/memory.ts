/** What the service worker knows while it lives, and writes down for its next life. Nothing in it fails, and no failure is remembered. */
import { readPages, withPages, type Pages } from './pages.ts';
import { firstStarts, readStarts, serving, type Starts } from './starts.ts';
import type { CachedVersion, Store } from './store.ts';

export class Memory {
	readonly #store: Store;
	readonly #version: string;
	#starts: Promise<Starts> | undefined;
	#pages: Promise<Pages> | undefined;
	#kept: readonly CachedVersion[] = [];

	/** @param version of this service worker */
	constructor(store: Store, version: string) {
		this.#store = store;
		this.#version = version;
	}

	starts(): Promise<Starts> {
		return (this.#starts ??= this.#readStarts());
	}
	async #readStarts(): Promise<Starts> {
		const found = readStarts(await this.#store.recall('starts'));
		if (found?.version === this.#version) return found;
		const others = (await this.#store.all())
			.map(({ manifest }) => manifest.version)
			.filter((version) => version !== this.#version);
		const before = found && serving(found, Date.now());
		// Where the record is lost, the one before is the last that came.
		const previous = others.find((version) => version === before) ?? others.at(-1) ?? null;
		return firstStarts(this.#version, previous);
	}
	async change(to: (starts: Starts) => Starts): Promise<void> {
		const before = await this.starts();
		const after = to(before);
		if (after === before) return;
		this.#starts = Promise.resolve(after);
		await this.#store.remember('starts', after).catch(() => undefined);
	}

	pages(): Promise<Pages> {
		return (this.#pages ??= this.#store.recall('pages').then(readPages));
	}
	async changePages(to: (pages: Pages) => Pages): Promise<Pages> {
		const before = await this.pages();
		const after = to(before);
		this.#pages = Promise.resolve(after);
		if (JSON.stringify(after) !== JSON.stringify(before))
			await this.#store.remember('pages', after).catch(() => undefined);
		return after;
	}
	/** A page is open with a version. */
	async book(id: string, version: string): Promise<void> {
		if ((await this.pages())[id] === version) return;
		await this.changePages((pages) => withPages(pages, [id], version));
	}

	/** For a page: versions come while this one answers. A disk that fails for a moment takes nothing away. */
	async lookAgain(): Promise<void> {
		const all = await this.#store.all();
		if (all.length) this.#kept = all;
	}
	/** Whole versions, those that are asked for first. */
	async kept(...wanted: string[]): Promise<CachedVersion[]> {
		if (!this.#kept.length) await this.lookAgain();
		const rank = ({ manifest }: CachedVersion) => {
			const place = wanted.indexOf(manifest.version);
			return place < 0 ? wanted.length : place;
		};
		return [...this.#kept].sort((a, b) => rank(a) - rank(b));
	}
	forgetKept(): void {
		this.#kept = [];
	}
}
