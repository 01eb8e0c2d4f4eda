/** The fragment of the page of stories: which one, and at which stop. */

/** Names of files that lie beside the site: no folder, and none that the build could have. */
export const STORY_FILE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,60}\.story\.json$/u;

export type StoryRequest =
	/** All those that this machine keeps. */
	| { from: 'shelf' }
	/** The story itself, as `link-code.ts` writes it. */
	| { from: 'link'; code: string }
	/** One that this machine keeps, to be read or, without `read`, to be changed. */
	| { from: 'kept'; id: string; read: boolean }
	/** A file beside the site. */
	| { from: 'file'; name: string };

export interface Fragment {
	asked: StoryRequest;
	/** Id of a stop; `null`: the cover. */
	stop: string | null;
}

/** @param hash with or without its `#`; keys that others appended do not count */
export function readFragment(hash: string): Fragment {
	const said = new URLSearchParams(hash.replace(/^#/, ''));
	return { asked: askedIn(said), stop: said.get('stop') };
}

function askedIn(said: URLSearchParams): StoryRequest {
	const [code, id, name] = ['story', 'kept', 'file'].map((key) => said.get(key));
	if (code) return { from: 'link', code };
	if (id) return { from: 'kept', id, read: said.has('read') };
	if (name && STORY_FILE.test(name)) return { from: 'file', name };
	return { from: 'shelf' };
}

/** Without the stop. */
export function writeFragment(asked: StoryRequest): string {
	switch (asked.from) {
		case 'shelf':
			return '';
		case 'link':
			return `story=${asked.code}`;
		case 'kept':
			return `kept=${encodeURIComponent(asked.id)}${asked.read ? '&read=1' : ''}`;
		case 'file':
			return `file=${encodeURIComponent(asked.name)}`;
	}
}
