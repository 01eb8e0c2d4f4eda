import type { Lang } from '../model/schema.ts';

/** Names in a row, with the commas of the language. */
export const joinNames = (names: readonly string[], lang: Lang): string =>
	names.join(lang === 'zh' ? '、' : ', ');
