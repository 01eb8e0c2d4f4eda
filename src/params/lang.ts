import { isLang } from '$lib/i18n/lang.ts';

export const match = isLang;
