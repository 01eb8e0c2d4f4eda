/** The search index, ready to be sent to the browser. Build time only. */
import MiniSearch from 'minisearch';
import type { Atlas } from '../model/atlas.ts';
import { documentsOf, type ProvinceNames } from './documents.ts';
import { indexOptions } from './index-options.ts';

/** @returns the index as JSON text; the same atlas gives the same text */
export function buildIndex(atlas: Atlas, provinces: ProvinceNames): string {
	const index = new MiniSearch(indexOptions);
	index.addAll(documentsOf(atlas, provinces));
	return JSON.stringify(index);
}
