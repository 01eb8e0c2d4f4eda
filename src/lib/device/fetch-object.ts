/**
 * Fetches a file whose content a worker is to read.
 * @returns its address, in this page and its workers, until the page is closed
 * @throws Error when the file is missing or cut off
 */
export async function fetchObject(url: string): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return URL.createObjectURL(await response.blob());
}
