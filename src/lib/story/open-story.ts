/** Brings a story from where it lies. */
import boundsUrl from '$geo/bounds.json?url';
import { fetchJson } from '../device/fetch-json.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Extents } from '../tours/fit.ts';
import { inSite } from '../url/site.ts';
import { asTour, type StoryTour } from './as-tour.ts';
import { readFragment, type StoryRequest } from './fragment.ts';
import { decodeStory } from './link-code.ts';
import { NoStory } from './no-story.ts';
import { readStory, type ReadStory, type StoryProblem } from './read.ts';
import type { StoryRecord } from './schema.ts';
import { openShelf } from './shelf.ts';
import { readStoryFile } from './story-file.ts';

export interface OpenedStory extends ReadStory {
	story: StoryRecord;
}

/** Files that a booth has read: its pages tell what its loop tells, and ask for nothing. */
export const filesHeld = new Map<string, OpenedStory>();

/** @throws NoStory */
export async function openStory(
	asked: Exclude<StoryRequest, { from: 'shelf' }>
): Promise<OpenedStory> {
	switch (asked.from) {
		case 'link':
			return whole(readStory(await decodeStory(asked.code)));
		case 'kept': {
			const saved = await (await openShelf()).read(asked.id);
			if (!saved) throw new NoStory('missing');
			// It may have been kept by an earlier version of this site.
			return whole(readStory(saved.story));
		}
		case 'file':
			return filesHeld.get(asked.name) ?? readStoryFile(await fetchStoryFile(asked.name));
	}
}

function whole({ story, problems }: { story: StoryRecord | null; problems: StoryProblem[] }) {
	if (!story) throw new NoStory('other');
	return { story, problems };
}

/** Milliseconds. The service worker answers within four seconds; without one nobody else sets a limit. */
const FILE_TIMEOUT = 6000;

/** The bytes of a file beside the site. @throws NoStory */
export async function fetchStoryFile(name: string): Promise<Uint8Array> {
	const address = inSite(`/${encodeURIComponent(name)}`);
	const response = await fetch(address, {
		cache: 'no-cache',
		signal: AbortSignal.timeout(FILE_TIMEOUT)
	}).catch(() => undefined);
	if (response?.status === 404) throw new NoStory('missing');
	if (!response?.ok) throw new NoStory('unreachable');
	return new Uint8Array(await response.arrayBuffer());
}

/** Where records are, which stops ask that say what must be in sight instead of where the map looks. @throws where it does not arrive */
export const extentsOf = async (story: StoryRecord): Promise<Extents> => ({
	bounds: story.steps.some((step) => step.fit) ? await fetchJson<Extents['bounds']>(boundsUrl) : {}
});

/** @throws NoStory */
export async function storyTour(
	asked: Exclude<StoryRequest, { from: 'shelf' }>,
	atlas: Atlas
): Promise<StoryTour> {
	const { story } = await openStory(asked);
	return asTour(story, asked, atlas, await extentsOf(story));
}

/** The story of the page whose fragment this is, as a tour. @throws NoStory */
export async function tourAt(hash: string, atlas: Atlas): Promise<StoryTour[]> {
	const { asked } = readFragment(hash);
	if (asked.from === 'shelf') return [];
	return [await storyTour(asked, atlas)];
}
