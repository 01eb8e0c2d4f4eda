import { defaultLang, isLang } from '$lib/i18n/lang.ts';
import { readBuilt } from '$lib/server/read/built.ts';
import { readSeen } from '$lib/server/read/seen.ts';
import { sourceList } from '../source-list.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const { records } = readBuilt();
	const lang = isLang(params.lang) ? params.lang : defaultLang;
	return { sources: sourceList(records.sources, readSeen(), lang) };
};
