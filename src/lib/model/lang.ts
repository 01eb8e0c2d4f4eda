/** The languages of the site: the only list of them. */
export const langs = ['en', 'zh'] as const;

export type Lang = (typeof langs)[number];

export const isLang = (s: string | undefined): s is Lang => langs.some((lang) => lang === s);

/** The codes, as alternatives in a regular expression. */
export const langPattern = langs.join('|');
