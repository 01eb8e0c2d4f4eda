import { isLang, langs, type Lang } from '../model/lang.ts';
import { en } from './languages/en.ts';
import type { Language } from './languages/language.ts';
import { zh } from './languages/zh.ts';

export { isLang, langs } from '../model/lang.ts';

export const languages: Record<Lang, Language> = { en, zh };

/** Where a visitor has chosen none. */
export const defaultLang: Lang = langs[0];

/** BCP 47 tag for the `lang` attribute of a page. */
export const htmlLang = Object.fromEntries(
	Object.entries(languages).map(([lang, { tag }]) => [lang, tag])
) as Record<Lang, string>;

/** The language that a path names (`/zh/list/` → `zh`), also behind a base path. */
export function langOfPath(path: string): Lang | undefined {
	return path.split('/').find(isLang);
}

/** All languages but one. */
export const othersThan = (lang: Lang): Lang[] => langs.filter((other) => other !== lang);

/** The language that a button changes to. */
export const nextLang = (lang: Lang): Lang =>
	langs[(langs.indexOf(lang) + 1) % langs.length] ?? defaultLang;
