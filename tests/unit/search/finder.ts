import { readFileSync } from 'node:fs';
import type { AsPlainObject } from 'minisearch';
import { provinceNames } from '../../../src/cli/lib/search-build.ts';
import type { Atlas, Ref } from '../../../src/lib/model/atlas.ts';
import type { Kind } from '../../../src/lib/model/kinds.ts';
import { buildIndex } from '../../../src/lib/search/build-index.ts';
import { Finder } from '../../../src/lib/search/find.ts';

/** The compiled data, as the site has it. */
export const atlas = JSON.parse(readFileSync('src/lib/generated/atlas.json', 'utf8')) as Atlas;

export const indexText = buildIndex(atlas, provinceNames);
export const finder = new Finder(JSON.parse(indexText) as AsPlainObject);

/** What is found, in the order of the list. */
export const refs = (query: string, limit?: number): Ref[] =>
	finder.search(query, limit ? { limit } : {}).groups.flatMap((g) => g.hits.map((h) => h.ref));

export const refsOf = (query: string, kind: Kind): Ref[] =>
	refs(query, 99).filter((ref) => ref.startsWith(`${kind}/`));
