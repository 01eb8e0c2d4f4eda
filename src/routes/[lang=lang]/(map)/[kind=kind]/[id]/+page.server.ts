import { building } from '$app/environment';
import { error } from '@sveltejs/kit';
import { isLang, langs } from '$lib/i18n/lang.ts';
import { isKind, kinds } from '$lib/model/kinds.ts';
import { readBuilt } from '$lib/server/read/built.ts';
import { chartOf } from '$lib/server/figures/pages.ts';
import { flagOf } from '$lib/server/pages/flags.ts';
import { pageIds, recordPage } from '$lib/server/pages/record-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

let built: ReturnType<typeof readBuilt> | undefined;
/** Read once for all pages of a build; again for every page in development, where the records change. */
const records = () => (building ? (built ??= readBuilt()) : readBuilt()).records;

export const entries: EntryGenerator = () =>
	langs.flatMap((lang) =>
		kinds.flatMap((kind) => pageIds(records(), kind).map((id) => ({ lang, kind, id })))
	);

export const load: PageServerLoad = async ({ params: { lang, kind, id } }) => {
	if (!isLang(lang) || !isKind(kind)) error(404);
	const record = recordPage(records(), kind, id, lang);
	if (!record) error(404);
	// The id of a partner is its country's code.
	if (record.kind === 'partner') record.flag = await flagOf(record.id.toUpperCase());
	record.chart = chartOf(record, lang);
	return { record };
};
