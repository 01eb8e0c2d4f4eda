import type { AsPlainObject } from 'minisearch';
import indexUrl from '$lib/generated/search.json?url';
import { fetchJson } from '../device/fetch-json.ts';
import { Finder } from './find.ts';

/** @throws Error when the index does not arrive */
export const loadFinder = async (): Promise<Finder> =>
	new Finder(await fetchJson<AsPlainObject>(indexUrl));
