import { error } from '@sveltejs/kit';
import { mediaTypes } from '$lib/server/files/catalogue.ts';
import { siteFiles } from '$lib/server/files/for-site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...siteFiles().keys()].map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const file = siteFiles().get(params.file);
	if (!file) error(404);
	return new Response(file.body, {
		headers: { 'content-type': `${mediaTypes[file.format]}; charset=utf-8` }
	});
};
