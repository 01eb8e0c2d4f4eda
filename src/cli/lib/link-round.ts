/** Asks addresses whether they still answer: one at a time of each host, few hosts at once, and never for long. */

export interface LinkToAsk {
	id: string;
	url: string;
}

export interface Round {
	/** Ids of the addresses that answered. */
	answered: string[];
	/** Why the others did not, by id. */
	silent: Map<string, string>;
}

export interface RoundOptions {
	fetch: typeof fetch;
	/** Between two questions to one host. */
	pause: () => Promise<unknown>;
}

/** Milliseconds after which a page is taken for silent. */
const PAGE_TIMEOUT = 15_000;
const HOSTS_AT_ONCE = 4;

export async function linkRound(
	asked: readonly LinkToAsk[],
	options: RoundOptions
): Promise<Round> {
	const round: Round = { answered: [], silent: new Map() };
	const hosts = byHost(asked);
	const worker = async (): Promise<void> => {
		for (let pages = hosts.shift(); pages; pages = hosts.shift())
			for (const [i, { id, url }] of pages.entries()) {
				if (i) await options.pause();
				const why = await whySilent(url, options.fetch);
				if (why === undefined) round.answered.push(id);
				else round.silent.set(id, why);
			}
	};
	await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker));
	return round;
}

function byHost(asked: readonly LinkToAsk[]): LinkToAsk[][] {
	const hosts = new Map<string, LinkToAsk[]>();
	for (const page of asked) {
		const { host } = new URL(page.url);
		hosts.set(host, [...(hosts.get(host) ?? []), page]);
	}
	return [...hosts.values()];
}

/** `undefined` where the page answers. A server that refuses HEAD is asked for the page itself, whose text is not read. */
async function whySilent(url: string, ask: typeof fetch): Promise<string | undefined> {
	try {
		for (const method of ['HEAD', 'GET']) {
			const response = await ask(url, { method, signal: AbortSignal.timeout(PAGE_TIMEOUT) });
			await response.body?.cancel();
			if (response.ok) return undefined;
			if (method === 'GET') return `answers ${response.status}`;
		}
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	return undefined;
}
