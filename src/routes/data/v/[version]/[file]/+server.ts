import { error } from '@sveltejs/kit';
import { fileResponse } from '$lib/server/open-data/response.ts';
import { siteVersions } from '$lib/server/open-data/for-site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	[...siteVersions()].flatMap(([version, files]) =>
		[...files.keys()].map((file) => ({ version, file }))
	);

export const GET: RequestHandler = ({ params }) =>
	fileResponse(siteVersions().get(params.version)?.get(params.file)) ?? error(404);
