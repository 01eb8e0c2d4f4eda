/** Paths of the pages, below the base path: a public contract. */
import { langPattern } from '../model/lang.ts';
import type { Ref } from '../model/atlas.ts';
import type { Kind } from '../model/kinds.ts';
import type { Lang } from '../model/schema.ts';

export type Page =
	| 'explore'
	| 'tour'
	| 'list'
	| 'figures'
	| 'data'
	| 'data/contradictions'
	| 'data/coverage'
	| 'data/open-questions'
	| 'data/sources';

export const pagePath = (lang: Lang, page: Page): string =>
	page === 'explore' ? `/${lang}/` : `/${lang}/${page}/`;

export const recordPath = (lang: Lang, kind: Kind, id: string): string => `/${lang}/${kind}/${id}/`;

/** The page of a record, or the map where there is none. */
export function refPath(lang: Lang, ref: Ref | null): string {
	const [kind, id = ''] = (ref?.split('/') ?? []) as [Kind?, string?];
	return kind ? recordPath(lang, kind, id) : pagePath(lang, 'explore');
}

/** One figure, by its id. */
export const figurePath = (lang: Lang, id: string): string => `/${lang}/figures/${id}/`;

/** All tours, one of them, or one of its steps. */
export const tourPath = (lang: Lang, tour?: string, step?: string): string =>
	`/${lang}/tour/${[tour, step].flatMap((id) => (id ? [`${id}/`] : [])).join('')}`;

/** Somebody's own tours; which one stands in the fragment. */
export const storyPath = (lang: Lang): string => `/${lang}/story/`;

/** What names a tour in an address; `fragment`: of a story. */
export interface TourName {
	id: string;
	fragment?: string;
}

/** A stop of a tour or a story, or without one its cover. @param query with its question mark */
export function stopPath(
	lang: Lang,
	{ id, fragment }: TourName,
	step: string | undefined,
	query: string
): string {
	if (fragment === undefined) return tourPath(lang, id, step) + query;
	const stop = step === undefined ? '' : `&stop=${step}`;
	return `${storyPath(lang)}${query}#${fragment}${stop}`;
}

/** The speaker's window of a presentation. */
export const presentPath = (lang: Lang): string => `/${lang}/present/`;

/** The same page in another language. */
export const inLang = (path: string, lang: Lang): string =>
	path.replace(new RegExp(`(^|/)(${langPattern})(/|$)`), `$1${lang}$3`);

/** An address on this host without the path of the site. @param base path of the site, without its final slash */
export const belowBase = (address: string, base: string): string =>
	base && address.startsWith(`${base}/`) ? address.slice(base.length) : address;
