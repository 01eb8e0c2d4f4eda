/** Paths of the pages, below the base path: a public contract. */
import type { Kind } from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';

export type Page = 'explore' | 'list' | 'figures' | 'data';

export const pagePath = (lang: Lang, page: Page): string =>
	page === 'explore' ? `/${lang}/` : `/${lang}/${page}/`;

export const recordPath = (lang: Lang, kind: Kind, id: string): string => `/${lang}/${kind}/${id}/`;

/** The same page in another language. */
export const inLang = (path: string, lang: Lang): string =>
	path.replace(/(^|\/)(en|zh)(\/|$)/, `$1${lang}$3`);
