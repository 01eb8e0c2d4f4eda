import { fetchFile } from './fetch-file.ts';

/** @throws Error when the file is missing or cut off */
export const fetchJson = async <T>(url: string): Promise<T> =>
	(await (await fetchFile(url)).json()) as T;
