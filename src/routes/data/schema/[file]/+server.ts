import { error } from '@sveltejs/kit';
import { schemaFiles } from '$lib/server/open-data/catalogue.ts';
import { editedSchemas } from '$lib/server/open-data/edited-schemas.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const files = new Map([...schemaFiles(), ...editedSchemas()]);

export const entries: EntryGenerator = () => [...files.keys()].map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const body = files.get(params.file);
	if (!body) error(404);
	return new Response(body, { headers: { 'content-type': 'application/schema+json' } });
};
