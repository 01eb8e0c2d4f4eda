/** A presentation, with what there is to tell: the story of the page, or the tours of this site. A chunk of its own. */
import { page } from '$app/state';
import type { Atlas } from '../model/atlas.ts';
import { loadTours } from '../tours/load-tours.ts';
import Presenting from './Presenting.svelte';

const storyOfPage = (atlas: Atlas) =>
	import('../story/open-story.ts').then(({ tourAt }) => tourAt(page.url.hash, atlas));

/** @throws where something does not arrive */
export async function start(atlas: Atlas) {
	// Turning from stop to stop goes on with one presentation: what the page is about is asked once.
	const isStory = page.route.id?.endsWith('/story');
	const tours = await (isStory ? storyOfPage(atlas) : loadTours());
	return { default: { Presenting, tours } };
}
