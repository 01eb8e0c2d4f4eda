import { fetchFile } from './fetch-file.ts';

/**
 * Fetches a file whose content a worker is to read.
 * @returns its address, in this page and its workers, until the page is closed
 * @throws Error when the file is missing or cut off
 */
export const fetchObject = async (url: string): Promise<string> =>
	URL.createObjectURL(await (await fetchFile(url)).blob());
