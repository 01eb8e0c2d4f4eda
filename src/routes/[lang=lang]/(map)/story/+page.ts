import { langs } from '$lib/i18n/lang.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => langs.map((lang) => ({ lang }));

export const load: PageLoad = () => ({ sheet: true });
