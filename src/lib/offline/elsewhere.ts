/** Notices that the host serves another site where this one was: then the service worker has nothing to do there any more. */
import { inTime, type Fetch } from './network.ts';
import type { Store } from './store.ts';

/** Milliseconds for which it must have been so: a deployment that went wrong is put right sooner. */
const CERTAIN = 24 * 3_600_000;

export class Elsewhere {
	readonly #store: Store;
	readonly #fetch: Fetch;
	/** Since when, milliseconds since 1970; `null` while it is not so. */
	#since: number | null | undefined;

	constructor(store: Store, fetch: Fetch) {
		this.#store = store;
		this.#fetch = fetch;
	}

	/** A page of this site came. */
	async deny(): Promise<void> {
		if ((await this.#read()) !== null) await this.#write(null);
	}

	/**
	 * A page came that is not of the version kept. A site that only says so for now (a login, a newer version) has an `offline.json`,
	 * or answers anything to everything; another site has none.
	 * @returns whether it is certain
	 */
	async suspect(now: number): Promise<boolean> {
		const since = await this.#read();
		const answer = await inTime((signal) =>
			this.#fetch(`${this.#store.scope}offline.json`, { method: 'HEAD', cache: 'no-store', signal })
		).catch(() => undefined);
		const isGone = answer?.status === 404 || answer?.status === 410;
		if (!isGone) await this.deny();
		else if (since === null) await this.#write(now);
		return isGone && since !== null && Math.abs(now - since) >= CERTAIN;
	}

	async #read(): Promise<number | null> {
		if (this.#since === undefined) {
			const found = await this.#store.recall('elsewhere');
			this.#since = typeof found === 'number' ? found : null;
		}
		return this.#since;
	}
	async #write(since: number | null): Promise<void> {
		this.#since = since;
		await this.#store.remember('elsewhere', since).catch(() => undefined);
	}
}
