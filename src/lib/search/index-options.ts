import type { Options } from 'minisearch';
import type { SearchDocument } from './documents.ts';
import { tokenize } from './tokens.ts';

/** How the index is made, and therefore how it must be opened. */
export const indexOptions: Options<SearchDocument> = {
	idField: 'ref',
	fields: ['en', 'zh', 'pinyin', 'initials', 'codes', 'extra'],
	storeFields: ['syllables'],
	tokenize,
	// Terms are folded where they are cut.
	processTerm: (term) => term
};
