import { isLang } from '$lib/i18n/lang.ts';
import { readBuilt } from '$lib/server/read/built.ts';
import type { PageServerLoad } from './$types';
import { figuresIn } from './figures.server.ts';
import { tradeGroups } from './trade.server.ts';

export const load: PageServerLoad = ({ params }) => {
	const lang = isLang(params.lang) ? params.lang : 'en';
	const { records } = readBuilt();
	return { figures: figuresIn(records, lang), trade: tradeGroups(records, lang) };
};
