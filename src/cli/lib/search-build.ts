import { provinces } from '../../../geo/provinces.ts';
import type { Atlas } from '../../lib/model/atlas.ts';
import { buildIndex } from '../../lib/search/build-index.ts';
import type { ProvinceNames } from '../../lib/search/documents.ts';
import { writeChanged } from './write-changed.ts';

export const provinceNames: ProvinceNames = new Map(provinces.map(({ id, name }) => [id, name]));

/** Writes the index that the browser fetches when somebody begins to search. */
export function writeSearchIndex(atlas: Atlas, file = 'src/lib/generated/search.json'): void {
	writeChanged(file, buildIndex(atlas, provinceNames));
}
