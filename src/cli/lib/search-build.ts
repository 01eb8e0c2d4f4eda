import { writeFileSync } from 'node:fs';
import { provinces } from '../../../geo/provinces.ts';
import type { Atlas } from '../../lib/model/atlas.ts';
import { buildIndex } from '../../lib/search/build-index.ts';
import type { ProvinceNames } from '../../lib/search/documents.ts';

export const provinceNames: ProvinceNames = new Map(provinces.map(({ id, name }) => [id, name]));

/** Writes the index that the browser fetches when somebody begins to search. */
export function writeSearchIndex(atlas: Atlas, file = 'src/lib/generated/search.json'): void {
	writeFileSync(file, buildIndex(atlas, provinceNames));
}
