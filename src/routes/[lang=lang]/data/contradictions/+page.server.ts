import { defaultLang, isLang } from '$lib/i18n/lang.ts';
import { readBuilt } from '$lib/server/read/built.ts';
import { contradictionsOf } from '../contradictions.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const { records } = readBuilt();
	const lang = isLang(params.lang) ? params.lang : defaultLang;
	return { entries: contradictionsOf(records, lang) };
};
