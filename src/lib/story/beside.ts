/** A story that lies as a file beside the site, for a booth, which its settings name it to. */
import type { Atlas } from '../model/atlas.ts';
import type { Tour } from '../tours/tour.ts';
import { asTour } from './as-tour.ts';
import { NoStory } from './no-story.ts';
import { fetchStoryFile, filesHeld, extentsOf } from './open-story.ts';
import type { StoryProblem } from './read.ts';
import { readStoryFile } from './story-file.ts';

export interface FileFault {
	why: StoryProblem | NoStory;
	/** From 1; 0 where no line is to blame, or the sentence says it. */
	line: number;
}

export interface FileBeside {
	/** `null`: there is nothing to tell. */
	tour: Tour | null;
	faults: FileFault[];
}

/** Reads it anew. Never fails: what is wrong is said. */
export async function readBeside(name: string, atlas: Atlas): Promise<FileBeside> {
	try {
		const file = readStoryFile(await fetchStoryFile(name));
		const tour = asTour(file.story, { from: 'file', name }, atlas, await extentsOf(file.story));
		filesHeld.set(name, file);
		const faults = file.problems.map((why) => ({ why, line: file.lineOf(why) }));
		return { tour: tour.steps.length ? tour : null, faults };
	} catch (error) {
		const why = error instanceof NoStory ? error : new NoStory('unreachable');
		return { tour: null, faults: [{ why, line: 0 }] };
	}
}
