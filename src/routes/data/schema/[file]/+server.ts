import { error } from '@sveltejs/kit';
import { schemaFiles } from '$lib/server/files/catalogue.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...schemaFiles().keys()].map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const body = schemaFiles().get(params.file);
	if (!body) error(404);
	return new Response(body, { headers: { 'content-type': 'application/schema+json' } });
};
