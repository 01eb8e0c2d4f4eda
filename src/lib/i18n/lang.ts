import type { Lang } from '../model/schema.ts';

export const langs = ['en', 'zh'] as const satisfies Lang[];

/** BCP 47 tag for the `lang` attribute of a page. */
export const htmlLang: Record<Lang, string> = { en: 'en', zh: 'zh-Hans' };

export const isLang = (s: string | undefined): s is Lang => s === 'en' || s === 'zh';

/** The language that a path names (`/zh/list/` → `zh`), also behind a base path. */
export function langOfPath(path: string): Lang | undefined {
	return path.split('/').find(isLang);
}

export const otherLang = (lang: Lang): Lang => (lang === 'en' ? 'zh' : 'en');
