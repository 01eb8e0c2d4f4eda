/** Keeps what is shown as a stop of the story that was last opened, or of a new one. */
import { page } from '$app/state';
import { m } from '$lib/paraglide/messages.js';
import type { Lang } from '../model/schema.ts';
import { tourHref } from '../state/addresses.ts';
import type { Notices } from '../state/notices.svelte.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import { visit } from '../url/history.ts';
import { inSite } from '../url/site.ts';
import { saidIn } from './as-tour.ts';
import { isFull, withStep } from './edit.ts';
import { writeFragment } from './fragment.ts';
import { newStory } from './new-story.ts';
import type { StoryRecord } from './schema.ts';
import { openShelf, type SavedStory } from './shelf.ts';
import { viewAsStop } from './view-as-stop.ts';
import { sayView } from './view-name.ts';

export async function keepView(view: ViewState, lang: Lang, notices: Notices): Promise<void> {
	const stop = viewAsStop(view, sayView(view, lang, page.data));
	const saved = await addToLatest(stop, view.atlas.version);
	const { id, story } = saved;
	const run = () => {
		const fragment = writeFragment({ from: 'kept', id, read: false });
		return void visit(inSite(tourHref(view, lang, { tour: { id, fragment } })));
	};
	const open = { label: m.story_open(), run };
	// Views that are saved one after another say so one after another, not one below the other.
	for (const { id: said, action } of notices.list)
		if (action?.label === open.label) notices.close(said);
	if (saved.isFull) return notices.say(m.story_full({ most: story.steps.length }), open);
	const title = story.title[saidIn(story.title, lang) ?? lang] ?? m.story_untitled();
	notices.say(m.story_kept({ number: story.steps.length, title }), open);
	if ((await openShelf()).isRefused) notices.keep(m.story_refused(), open);
}

type Stop = ReturnType<typeof viewAsStop>;

async function addToLatest(stop: Stop, edition: string): Promise<SavedStory & { isFull: boolean }> {
	const shelf = await openShelf();
	for (;;) {
		const before = (await shelf.list())[0] ?? fresh(newStory(edition));
		if (isFull(before.story)) return { ...before, isFull: true };
		const saved = await shelf.put({ ...before, story: withStep(before.story, stop) });
		// Another window was quicker: then after it.
		if (saved) return { ...saved, isFull: false };
	}
}

export const fresh = (story: StoryRecord): SavedStory => ({
	id: story.id,
	story,
	at: 0,
	revision: 0
});
