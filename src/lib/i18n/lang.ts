import { isLang, type Lang } from '../model/lang.ts';

export { isLang, langs } from '../model/lang.ts';

/** BCP 47 tag for the `lang` attribute of a page. */
export const htmlLang: Record<Lang, string> = { en: 'en', zh: 'zh-Hans' };

/** The language that a path names (`/zh/list/` → `zh`), also behind a base path. */
export function langOfPath(path: string): Lang | undefined {
	return path.split('/').find(isLang);
}

export const otherLang = (lang: Lang): Lang => (lang === 'en' ? 'zh' : 'en');
