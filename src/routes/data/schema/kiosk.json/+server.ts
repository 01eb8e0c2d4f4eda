import { z } from 'zod';
import { KioskSettings } from '$lib/kiosk/settings-schema.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The JSON Schema of `kiosk.json`, for editors that check a file while it is written. */
export const GET: RequestHandler = () => {
	const schema = z.toJSONSchema(KioskSettings, { target: 'draft-7' });
	const body = { title: 'Settings of a kiosk', ...schema };
	return new Response(`${JSON.stringify(body, null, '\t')}\n`, {
		headers: { 'content-type': 'application/schema+json' }
	});
};
