import { mediaTypes, type SiteFile } from './file.ts';

/** The answer to a request for a file, if there is one. */
export const fileResponse = (file: SiteFile | undefined): Response | undefined =>
	file &&
	new Response(file.body, {
		headers: { 'content-type': `${mediaTypes[file.format]}; charset=utf-8` }
	});
