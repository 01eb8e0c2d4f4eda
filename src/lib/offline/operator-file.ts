/** `kiosk.json` and `brand.css` are the operator's, not the build's: as they are on the server now, or as they last were right. */
import type { Store } from './store.ts';
import { inTime, type Fetch } from './network.ts';

export const operatorFiles = ['kiosk.json', 'brand.css'];

const isSettings = (text: string): boolean => {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null;
	} catch {
		return false;
	}
};
/** A style sheet begins with no bracket; an error page does. */
const isPage = (text: string): boolean => text.trimStart().startsWith('<');

/** @param name one of `operatorFiles` */
export async function operatorFile(store: Store, fetch: Fetch, name: string): Promise<Response> {
	const url = store.scope + name;
	const answer = await inTime(async (signal) => {
		const response = await fetch(url, { cache: 'no-cache', signal });
		// Read to its end here: what comes later may not come.
		return { response, body: await response.clone().arrayBuffer() };
	}).catch(() => undefined);
	const text = new TextDecoder().decode(answer?.body);
	if (answer?.response.ok && !answer.response.redirected && !isPage(text)) {
		// What the operator mistyped is for the staff screen to tell, and not to keep.
		if (name.endsWith('.css') || isSettings(text))
			await store.keepOwn('operator', url, answer.response.clone()).catch(() => undefined);
		return answer.response;
	}
	const kept = await store.readOwn('operator', url);
	if (kept) return kept;
	// Without a brand the page looks as it was built.
	if (name.endsWith('.css')) return new Response('', { headers: { 'content-type': 'text/css' } });
	return answer?.response ?? Response.error();
}
