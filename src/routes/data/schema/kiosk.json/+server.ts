import { settingsSchema } from '$lib/kiosk/settings-table.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The JSON Schema of `kiosk.json`, for editors that check a file while it is written. */
export const GET: RequestHandler = () => {
	const body = { title: 'Settings of a kiosk', ...settingsSchema() };
	return new Response(`${JSON.stringify(body, null, '\t')}\n`, {
		headers: { 'content-type': 'application/schema+json' }
	});
};
