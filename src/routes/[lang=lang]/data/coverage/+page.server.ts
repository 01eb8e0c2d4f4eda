import { defaultLang, isLang } from '$lib/i18n/lang.ts';
import { readBuilt } from '$lib/server/read/built.ts';
import { coverageCounts } from '$lib/server/pages/coverage-counts.ts';
import { coverageOf } from '../coverage.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const { records } = readBuilt();
	const lang = isLang(params.lang) ? params.lang : defaultLang;
	return { coverage: coverageOf(records, lang), counts: coverageCounts(records) };
};
