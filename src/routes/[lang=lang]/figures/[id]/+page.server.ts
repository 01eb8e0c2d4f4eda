import { error } from '@sveltejs/kit';
import { isLang, langs } from '$lib/i18n/lang.ts';
import { figureIds, figurePage } from '$lib/server/figures/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	langs.flatMap((lang) => figureIds().map((id) => ({ lang, id })));

export const load: PageServerLoad = ({ params: { lang, id } }) =>
	(isLang(lang) ? figurePage(id, lang) : undefined) ?? error(404);
