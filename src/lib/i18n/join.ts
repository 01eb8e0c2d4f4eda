import type { Lang } from '../model/schema.ts';
import { languages } from './lang.ts';

/** Names in a row, with the commas of the language. */
export const joinNames = (names: readonly string[], lang: Lang): string =>
	names.join(languages[lang].signs.listComma);
