import { defaultLang, isLang } from '$lib/i18n/lang.ts';
import { readBuilt } from '$lib/server/read/built.ts';
import { questionGroups } from '../open-questions.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const { records, edition, atlas } = readBuilt();
	const lang = isLang(params.lang) ? params.lang : defaultLang;
	return {
		groups: questionGroups(records, atlas.asOf, lang),
		version: edition.version,
		asOf: atlas.asOf
	};
};
