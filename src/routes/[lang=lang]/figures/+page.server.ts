import { defaultLang, isLang } from '$lib/i18n/lang.ts';
import { allFigures } from '$lib/server/figures/pages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { lang } }) =>
	allFigures(isLang(lang) ? lang : defaultLang);
