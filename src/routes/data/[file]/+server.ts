import { error } from '@sveltejs/kit';
import { siteFiles } from '$lib/server/open-data/for-site.ts';
import { fileResponse } from '$lib/server/open-data/response.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...siteFiles().keys()].map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) =>
	fileResponse(siteFiles().get(params.file)) ?? error(404);
