/**
 * `kiosk.json`, `brand.css` and the stories of a booth are the operator's, not the build's: as they are on the server now, or as they last
 * were right.
 */
import { STORY_FILE } from '../story/fragment.ts';
import type { Store } from './store.ts';
import { inTime, type Fetch } from './network.ts';

const SETTINGS = 'kiosk.json';
const FILES = [SETTINGS, 'brand.css'];

/** @param path below the scope, as it stands in an address */
export function isOperatorFile(path: string): boolean {
	if (FILES.includes(path)) return true;
	try {
		return STORY_FILE.test(decodeURIComponent(path));
	} catch {
		return false;
	}
}

/** Brings all of them that there are. */
export async function bringOperatorFiles(store: Store, fetch: Fetch): Promise<void> {
	const [settings] = await Promise.all(FILES.map((name) => operatorFile(store, fetch, name)));
	const told = (await settings?.text().catch(() => '')) ?? '';
	await Promise.all(storiesIn(told).map((name) => operatorFile(store, fetch, name)));
}

/** Addresses of the stories that a settings file names. */
function storiesIn(settings: string): string[] {
	const { tours } = (objectIn(settings) ?? {}) as { tours?: unknown };
	return (Array.isArray(tours) ? (tours as unknown[]) : []).flatMap((name) =>
		typeof name === 'string' && STORY_FILE.test(name) ? [encodeURIComponent(name)] : []
	);
}

function objectIn(text: string): object | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? value : undefined;
	} catch {
		return undefined;
	}
}
/** A style sheet begins with no bracket; an error page does. */
const isPage = (text: string): boolean => text.trimStart().startsWith('<');

/** @param name of an operator's file, as it stands in an address */
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
		if (name.endsWith('.css') || objectIn(text))
			await store.keepOwn('operator', url, answer.response.clone()).catch(() => undefined);
		return answer.response;
	}
	const kept = await store.readOwn('operator', url);
	if (kept) return kept;
	// Without a brand the page looks as it was built.
	if (name.endsWith('.css')) return new Response('', { headers: { 'content-type': 'text/css' } });
	return answer?.response ?? Response.error();
}
