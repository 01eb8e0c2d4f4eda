/** Which version each open page was opened with: it goes on with the files and contents of that one, whatever is served since. */

/** Id of a page's client → version. */
export type Pages = Readonly<Record<string, string>>;

/** Pages that are remembered: a machine that is never updated opens more and more of them. */
const MOST = 200;

export function readPages(value: unknown): Pages {
	if (typeof value !== 'object' || value === null) return {};
	return Object.fromEntries(
		Object.entries(value).filter(([, version]) => typeof version === 'string')
	) as Pages;
}

/** A page was opened with a version; the oldest are forgotten. */
export const withPages = (pages: Pages, ids: readonly string[], version: string): Pages =>
	Object.fromEntries(
		[
			...Object.entries(pages).filter(([id]) => !ids.includes(id)),
			...ids.map((id) => [id, version] as const)
		].slice(-MOST)
	);

/** Those that are still open. */
export const stillOpen = (pages: Pages, ids: readonly string[]): Pages =>
	Object.fromEntries(Object.entries(pages).filter(([id]) => ids.includes(id)));
