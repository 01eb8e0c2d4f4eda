/** A story that somebody brings: a file, or what they pasted, which may be a file's text or a link. Nothing of it is kept yet. */
import { readFragment } from './fragment.ts';
import { decodeStory } from './link-code.ts';
import { NoStory } from './no-story.ts';
import { readStory, type StoryProblem } from './read.ts';
import type { StoryRecord } from './schema.ts';
import { readStoryFile, readStoryText } from './story-file.ts';

export interface Brought {
	story: StoryRecord;
	problems: StoryProblem[];
}

/** Bytes above which a file is not even read. */
const MOST = 1_000_000;

/** @throws NoStory */
export async function fromFile(file: Blob): Promise<Brought> {
	if (file.size > MOST) throw new NoStory('large');
	return readStoryFile(new Uint8Array(await file.arrayBuffer()));
}

/** @throws NoStory */
export async function fromText(text: string): Promise<Brought> {
	const { asked } = readFragment(text.slice(Math.max(0, text.indexOf('#'))));
	if (asked.from !== 'link') return readStoryText(text);
	const { story, problems } = readStory(await decodeStory(asked.code));
	if (!story) throw new NoStory('other');
	return { story, problems };
}
