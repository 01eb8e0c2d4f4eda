import { othersThan } from '../i18n/lang.ts';
import type { Lang } from '../model/schema.ts';
import { m } from '../paraglide/messages.js';

/** What the site is called in the languages but one. */
export const otherSiteTitle = (lang: Lang): string =>
	othersThan(lang)
		.map((locale) => m.site_title({}, { locale }))
		.join(' · ');
