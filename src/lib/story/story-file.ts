/** A story as a file that people can read and edit: `name.story.json`. */
import { decode, EncodingFault } from '../device/decode.ts';
import { JsonFault, readLocatedJson } from '../device/located-json.ts';
import type { Lang } from '../model/schema.ts';
import { saidIn } from './as-tour.ts';
import { NoStory } from './no-story.ts';
import { readStory, type ReadStory, type StoryProblem } from './read.ts';
import type { StoryRecord } from './schema.ts';

/** Bytes that a file may have. */
const MOST = 1_000_000;

/** One key a line, so that each stop is a block. */
export const storyText = (story: StoryRecord): string => `${JSON.stringify(story, null, '\t')}\n`;

/** Characters of a name of a file before its end. */
const NAMED = 40;

/** As its title, in letters that a booth can name, or else as its id. */
export function storyName({ title, id }: StoryRecord, lang: Lang): string {
	const said = title[saidIn(title, lang) ?? lang] ?? '';
	const words = said.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
	const name = [...words].slice(0, NAMED).join('');
	return name.replace(/^-|-$/g, '') || id;
}

export interface StoryFile extends ReadStory {
	story: StoryRecord;
	/** Line of a problem, from 1. */
	lineOf: (problem: StoryProblem) => number;
}

/** @throws NoStory */
export function readStoryFile(bytes: Uint8Array): StoryFile {
	if (bytes.length > MOST) throw new NoStory('large');
	return readStoryText(textOf(bytes));
}

/** @throws NoStory */
export function readStoryText(text: string): StoryFile {
	if (text.length > MOST) throw new NoStory('large');
	try {
		const { value, lineOf } = readLocatedJson(text);
		const { story, problems } = readStory(value);
		if (!story) throw new NoStory('other', lineOf([]));
		return { story, problems, lineOf: ({ where }) => lineOf(where) };
	} catch (error) {
		if (error instanceof JsonFault) throw new NoStory('syntax', error.line, error.found);
		throw error;
	}
}

function textOf(bytes: Uint8Array): string {
	try {
		return decode(bytes).text;
	} catch (error) {
		throw new NoStory('encoding', 0, error instanceof EncodingFault ? error.encoding : '');
	}
}
