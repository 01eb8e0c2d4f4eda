import { langs } from '$lib/i18n/lang.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langs.map((lang) => ({ lang }));

/** Of the build: without a network the page is drawn from its contents, as those of records are. */
export const load: PageServerLoad = () => ({ sheet: true });
